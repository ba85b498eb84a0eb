using System.Collections.Concurrent;
using CaiCach.Kernel.Data;
using CaiCach.Organisations.Officials;
using CaiCach.TestKit;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CaiCach.Browser.Tests;

/// <summary>The real host on a port of its own, above a house of the test kit or above the demonstration province; and the people who visit it.</summary>
public sealed class Site : IAsyncDisposable
{
    readonly Chromium chromium;
    readonly HostOnAPort factory;
    readonly IAsyncDisposable? below;
    readonly ConcurrentBag<Visitor> visitors = [];

    Site(Chromium chromium, TestDatabase database, TestClock clock, string keys, IAsyncDisposable? below = null)
    {
        (this.chromium, this.below, Clock) = (chromium, below, clock);
        factory = new HostOnAPort(database, clock, keys);
        Address = factory.ClientOptions.BaseAddress;
    }

    public Uri Address { get; }

    public TestClock Clock { get; }

    public IServiceProvider Services => factory.Services;

    /// <summary>Above the smallest province, in which everything is known. The house stays the caller's.</summary>
    public static Site Of(Chromium chromium, TestHouse house)
    {
        _ = chromium.Browser; // skips where there is none
        return new Site(chromium, house.Database, house.Clock, house.KeysFolder);
    }

    /// <summary>Above Phú Yên on the morning of 1 July 2021, small.</summary>
    public static async Task<Site> DemonstrationAsync(Chromium chromium)
    {
        _ = chromium.Browser;
        var house = await DemonstrationHouse.OpenAsync();
        return new Site(chromium, house.Database, house.Clock, house.KeysFolder, house);
    }

    /// <summary>A new person at a new browser: no cookies, nothing cached.</summary>
    /// <param name="device">Window, theme, script.</param>
    public async Task<Visitor> VisitAsync(Device? device = null)
    {
        var context = await chromium.Browser.NewContextAsync((device ?? Device.Desktop).Options(Address));
        var visitor = await Visitor.OpenAsync(context, Address);
        visitors.Add(visitor);
        return visitor;
    }

    /// <summary>The same person at another new browser: the session, nothing cached.</summary>
    public async Task<Visitor> VisitAgainAsync(Visitor person)
    {
        var again = await VisitAsync();
        await again.Context.AddCookiesAsync([.. (await person.Context.CookiesAsync()).Select(c => new Cookie { Name = c.Name, Value = c.Value, Domain = c.Domain, Path = c.Path })]);
        return again;
    }

    /// <summary>A person of the test province, signed in through the page.</summary>
    public async Task<Visitor> VisitAsAsync(Person person, Device? device = null)
    {
        var name = await WithAsync<AppDb, string>(async db =>
        {
            var official = await db.Set<Official>().SingleAsync(o => o.Id == person.OfficialId);
            official.PasswordHash = new PasswordHasher<Official>().HashPassword(official, Visitor.Password);
            official.SecurityStamp ??= "stamp";
            await db.SaveChangesAsync();
            return official.UserName!;
        });
        var visitor = await VisitAsync(device);
        await visitor.SignInAsync(name);
        return visitor;
    }

    /// <summary>Uses a service of the host in a scope of its own.</summary>
    public async Task<T> WithAsync<TService, T>(Func<TService, Task<T>> use) where TService : notnull
    {
        await using var scope = Services.CreateAsyncScope();
        return await use(scope.ServiceProvider.GetRequiredService<TService>());
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var visitor in visitors)
        {
            await visitor.DisposeAsync();
        }

        await factory.DisposeAsync();
        if (below is not null)
        {
            await below.DisposeAsync();
        }
    }
}
