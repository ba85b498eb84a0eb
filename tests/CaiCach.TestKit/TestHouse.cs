using CaiCach.Composition;
using CaiCach.Kernel;
using CaiCach.Kernel.Actions;
using CaiCach.Kernel.Data;
using CaiCach.Kernel.Permissions;
using CaiCach.Kernel.Time;
using CaiCach.Organisations.Authorities;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace CaiCach.TestKit;

/// <summary>The whole product without the web, on a database of its own, with a small province in it and a clock that stands.</summary>
public sealed class TestHouse : IAsyncDisposable
{
    readonly TestDatabase database;
    readonly ServiceProvider services;
    int keys;

    TestHouse(TestDatabase database, TestClock clock, Action<IServiceCollection>? change, IReadOnlyDictionary<string, string?>? settings)
    {
        (this.database, Clock) = (database, clock);
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection(new Dictionary<string, string?>
            {
                ["Database:Provider"] = database.Provider,
                ["Database:ConnectionString"] = database.ConnectionString,
                ["Keys:Folder"] = KeysFolder,
            })
            .AddInMemoryCollection(settings ?? new Dictionary<string, string?>()).Build();
        var collection = new ServiceCollection();
        collection.AddSingleton<TimeProvider>(clock);
        collection.AddCaiCach(configuration);
        change?.Invoke(collection);
        services = collection.BuildServiceProvider(validateScopes: true);
    }

    public TestClock Clock { get; }

    public TestDatabase Database => database;

    public TestProvince Province { get; private set; } = null!;

    /// <summary>The house's keys; a web host above the house shares them.</summary>
    public string KeysFolder { get; } = Directory.CreateTempSubdirectory("caicach-keys-").FullName;

    public IServiceProvider Services => services;

    /// <summary>Thursday 01/04/2021, 08:00.</summary>
    public static DateTime Morning => new(2021, 4, 1, 8, 0, 0);

    public static Task<TestHouse> BuildAsync(
        string provider, Action<IServiceCollection>? change = null, IReadOnlyDictionary<string, string?>? settings = null) =>
        BuildAsync(TestDatabase.Create(provider), change, settings);

    public static async Task<TestHouse> BuildAsync(
        TestDatabase database, Action<IServiceCollection>? change = null, IReadOnlyDictionary<string, string?>? settings = null)
    {
        var house = new TestHouse(database, new TestClock(Morning), change, settings);
        await house.WithAsync<AppDb>(async db =>
        {
            house.Province = new TestProvince(db);
            await db.SaveChangesAsync();
        });
        return house;
    }

    /// <summary>Uses a service in a scope of its own, as a request would.</summary>
    public async Task<T> WithAsync<TService, T>(Func<TService, Task<T>> use) where TService : notnull
    {
        await using var scope = services.CreateAsyncScope();
        return await use(scope.ServiceProvider.GetRequiredService<TService>());
    }

    public Task WithAsync<TService>(Func<TService, Task> use) where TService : notnull => WithAsync<TService, int>(async service =>
    {
        await use(service);
        return 0;
    });

    /// <summary>One more person in the province.</summary>
    public Task<Person> AddPersonAsync(string name, Organisations.Units.Unit unit, Role role, string title) => WithAsync<AppDb, Person>(async db =>
    {
        var person = TestProvince.Add(db, name, unit, role, title);
        await db.SaveChangesAsync();
        return person;
    });

    /// <summary>What the person may do now.</summary>
    public Task<Authority> AuthorityOfAsync(Person person) => WithAsync<AuthorityReader, Authority>(a => a.OfAsync(person.OfficialId, default));

    /// <summary>The circumstances of a command by a person, under a new key unless one is given.</summary>
    public async Task<ActionContext> AsAsync(Person person, string? key = null) => new(
        new Actor(person.OfficialId, person.Name, person.PostId, person.UnitId, person.AgencyId),
        await AuthorityOfAsync(person),
        key ?? $"test-{Interlocked.Increment(ref keys)}");

    public async ValueTask DisposeAsync()
    {
        await services.DisposeAsync();
        database.Dispose();
        Directory.Delete(KeysFolder, recursive: true);
    }
}
