using Microsoft.Extensions.DependencyInjection;
using OpenSourceTracker.Articles;
using OpenSourceTracker.Reports;
using OpenSourceTracker.Rules;

namespace OpenSourceTracker.DependencyInjection.Tests;

public sealed class AddOpenSourceTrackerTests
{
    private const string Denied = "---\npublished: 2025-03-01\nlanguage: en\n---\n\"Marlowe Ferries will not close the Port Ellery route,\" said Marlowe Ferries spokeswoman Dana Whitlock on Saturday.";
    private const string Reported = "---\npublished: 2025-03-05\nlanguage: en\n---\nMarlowe Ferries will close the Port Ellery route, according to people familiar with the matter.";

    private static ServiceProvider Build(IServiceCollection services) => services.BuildServiceProvider(new ServiceProviderOptions { ValidateScopes = true, ValidateOnBuild = true });

    private static TrackerResult Track(Tracker tracker) => tracker.Track(new[] { Denied, Reported }.SelectMany(text => new ArticleReader().ReadText(text).Articles));

    [Fact]
    public void It_answers_the_same_collection()
    {
        var services = new ServiceCollection();

        Assert.Same(services, services.AddOpenSourceTracker());
    }

    [Fact]
    public void One_tracker_is_shared_by_all_scopes()
    {
        using var provider = Build(new ServiceCollection().AddOpenSourceTracker());
        using var one = provider.CreateScope();
        using var other = provider.CreateScope();

        var tracker = provider.GetRequiredService<Tracker>();

        Assert.Same(tracker, one.ServiceProvider.GetRequiredService<Tracker>());
        Assert.Same(tracker, other.ServiceProvider.GetRequiredService<Tracker>());
    }

    [Fact]
    public void A_service_that_needs_a_tracker_gets_it()
    {
        using var provider = Build(new ServiceCollection().AddScoped<Desk>().AddOpenSourceTracker());
        using var scope = provider.CreateScope();

        Assert.Same(provider.GetRequiredService<Tracker>(), scope.ServiceProvider.GetRequiredService<Desk>().Tracker);
    }

    [Fact]
    public void The_configuration_is_applied()
    {
        using var provider = Build(new ServiceCollection().AddOpenSourceTracker(builder => builder.AddRule("USR100", "any-opposite", (_, _) => new("negation", Severity.High, "opposite"))));

        Assert.Contains(Track(provider.GetRequiredService<Tracker>()).Conflicts, conflict => conflict.Rule.Id == "USR100");
    }

    [Fact]
    public void Called_more_than_once_each_configuration_is_applied_in_order_to_one_tracker()
    {
        List<int> calls = [];
        var services = new ServiceCollection().AddOpenSourceTracker().AddOpenSourceTracker(builder =>
        {
            calls.Add(1);
            builder.AddRule("USR001", "first-rule", (_, _) => null);
        }).AddOpenSourceTracker(builder =>
        {
            calls.Add(2);
            Assert.Equal("USR001", builder.Rules[0].Description.Id);
        });
        using var provider = Build(services);

        Assert.Single(provider.GetServices<Tracker>());
        Assert.Equal([1, 2], calls);
    }

    [Fact]
    public void A_tracker_that_is_registered_already_stays()
    {
        var own = new Tracker();
        using var provider = Build(new ServiceCollection().AddSingleton(own).AddOpenSourceTracker(_ => throw new InvalidOperationException("not asked")));

        Assert.Same(own, provider.GetRequiredService<Tracker>());
    }

    [Fact]
    public void A_fault_of_the_configuration_is_told_where_the_tracker_is_first_asked_for()
    {
        using var provider = Build(new ServiceCollection().AddOpenSourceTracker(builder => builder.WithoutRule("OST0000")));

        Assert.Contains("'OST0000'", Assert.Throws<ArgumentException>(() => provider.GetRequiredService<Tracker>()).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_tracker_may_be_used_by_several_threads_at_a_time()
    {
        using var provider = Build(new ServiceCollection().AddOpenSourceTracker());
        var results = new string[8];

        Parallel.For(0, results.Length, i => results[i] = string.Join('\n', Track(provider.GetRequiredService<Tracker>()).Conflicts.Select(conflict => conflict.Id)));

        Assert.Single(results.Distinct());
    }

    [Fact]
    public void Without_a_collection_it_is_refused() => Assert.Throws<ArgumentNullException>(() => ((IServiceCollection)null!).AddOpenSourceTracker());

    private sealed class Desk(Tracker tracker)
    {
        public Tracker Tracker { get; } = tracker;
    }
}
