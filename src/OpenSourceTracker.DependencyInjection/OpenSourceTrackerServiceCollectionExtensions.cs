using Microsoft.Extensions.DependencyInjection.Extensions;
using OpenSourceTracker;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers OpenSourceTracker with a service collection.</summary>
public static class OpenSourceTrackerServiceCollectionExtensions
{
    /// <summary>Registers one shared <see cref="Tracker"/>. It is built when it is first asked for; a <see cref="Tracker"/> that is registered already stays.</summary>
    /// <param name="services">The services.</param>
    /// <param name="configure">Adds rules and leaves rules out. Where this method is called more than once, each call's configuration is applied, in the order of the calls.</param>
    /// <returns>The same <paramref name="services"/>.</returns>
    /// <remarks>A fault of the configuration, such as an id that two rules share, is thrown where the tracker is first asked for.</remarks>
    /// <exception cref="ArgumentNullException"><paramref name="services"/> is <see langword="null"/>.</exception>
    public static IServiceCollection AddOpenSourceTracker(this IServiceCollection services, Action<TrackerBuilder>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        if (configure is not null)
        {
            services.AddSingleton(new TrackerConfiguration(configure));
        }

        services.TryAddSingleton(static provider =>
        {
            var builder = new TrackerBuilder();
            foreach (var configuration in provider.GetServices<TrackerConfiguration>())
            {
                configuration.Configure(builder);
            }

            return builder.Build();
        });
        return services;
    }

    private sealed record TrackerConfiguration(Action<TrackerBuilder> Configure);
}
