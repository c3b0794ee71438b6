using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using OpenSourceTracker;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers OpenSourceTracker with a service collection.</summary>
public static class OpenSourceTrackerServiceCollectionExtensions
{
    /// <summary>
    /// Registers one shared <see cref="Tracker"/>, made from <see cref="OpenSourceTrackerOptions"/> and then <paramref name="configure"/>.
    /// A host builds it when it starts; elsewhere it is built when it is first asked for. A <see cref="Tracker"/> that is registered already stays.
    /// </summary>
    /// <param name="services">The services.</param>
    /// <param name="configure">Adds rules and leaves rules out. Where this method is called more than once, each call's configuration is applied, in the order of the calls.</param>
    /// <returns>The same <paramref name="services"/>.</returns>
    /// <remarks>
    /// A fault of the configuration, such as an id that two rules share, stops the start of the host; without a host it is thrown where the tracker is first asked for.
    /// Where logging is registered, the tracker logs under the category <see cref="TrackerTelemetry.LogCategory"/>.
    /// </remarks>
    /// <exception cref="ArgumentNullException"><paramref name="services"/> is <see langword="null"/>.</exception>
    public static IServiceCollection AddOpenSourceTracker(this IServiceCollection services, Action<TrackerBuilder>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        if (configure is not null)
        {
            services.AddSingleton(new TrackerConfiguration(configure));
        }

        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<OpenSourceTrackerOptions>, OpenSourceTrackerOptionsValidator>());
        services.AddOptions<OpenSourceTrackerOptions>().ValidateOnStart();
        services.AddOptions<TrackerAtStart>().Validate<IServiceProvider>(static (_, provider) => CanBeBuilt(provider)).ValidateOnStart();
        services.TryAddSingleton(Build);
        return services;
    }

    private static Tracker Build(IServiceProvider provider)
    {
        var builder = new TrackerBuilder();
        provider.GetRequiredService<IOptions<OpenSourceTrackerOptions>>().Value.Apply(builder);
        foreach (var configuration in provider.GetServices<TrackerConfiguration>())
        {
            configuration.Configure(builder);
        }

        return (provider.GetService<ILoggerFactory>() is { } loggers ? builder.UseLogger(loggers.CreateLogger(TrackerTelemetry.LogCategory)) : builder).Build();
    }

    private sealed record TrackerConfiguration(Action<TrackerBuilder> Configure);

    // Asked for at the start of a host, so that a host that starts has a tracker; what stands in its way is thrown as it is.
    private static bool CanBeBuilt(IServiceProvider provider)
    {
        try
        {
            return provider.GetRequiredService<Tracker>() is not null;
        }
        catch (OptionsValidationException)
        {
            // Told by the options themselves.
            return true;
        }
    }

    private sealed class TrackerAtStart;
}
