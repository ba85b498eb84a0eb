using System.Diagnostics;
using System.Globalization;
using CaiCach.Kernel.Actions;
using CaiCach.Kernel.Permissions;
using CaiCach.Kernel.Text;
using CaiCach.Kernel.Time;
using CaiCach.Organisations.Sessions;
using CaiCach.TestKit;
using Npgsql;

namespace CaiCach.Crash.Tests;

/// <summary>One database, one web program that dies and comes back, several clients that never give up.</summary>
internal sealed class CrashRun : IAsyncDisposable
{
    const int Clients = 6;

    // Whoever hangs is a fault too.
    static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    readonly TestHouse house;
    readonly PostgresServer? postgres;
    readonly Server server;
    readonly DirectoryInfo folder;
    readonly int seed;
    readonly Random random;
    readonly Journal journal = new();
    readonly CancellationTokenSource stop = new();
    readonly Client client;
    readonly List<Task> clients = [];
    int kills;
    int databaseCrashes;
    volatile bool goesOn = true;

    CrashRun(TestHouse house, PostgresServer? postgres, Server server, DirectoryInfo folder, int seed)
    {
        (this.house, this.postgres, this.server, this.folder, this.seed, random) = (house, postgres, server, folder, seed, new Random(seed));
        client = new Client(server, journal);
    }

    public int Unanswered => journal.Unanswered;

    public string Summary => string.Create(CultureInfo.InvariantCulture,
        $"Seed {seed}: {kills} kills of the web program, {databaseCrashes} crashes of the database; {journal.Answers} commands acknowledged on {journal.Dossiers.Count} dossiers, {journal.Unanswered} sendings unanswered and repeated.");

    public static async Task<CrashRun> BuildAsync(string provider, int seed, bool answersEarly)
    {
        var postgres = provider == "postgres" ? PostgresServer.Start(durable: true) : null;
        var house = await TestHouse.BuildAsync(postgres is null ? TestDatabase.Create(provider) : TestDatabase.On(postgres));
        var folder = Directory.CreateTempSubdirectory("caicach-crash-");
        var settings = new Dictionary<string, string>
        {
            ["CAICACH_Database__Provider"] = provider,
            ["CAICACH_Database__ConnectionString"] = postgres is null ? house.Database.ConnectionString.Replace("Pooling=False", "", StringComparison.Ordinal) : house.Database.ConnectionString,
            ["CAICACH_Demonstration__ClockShift"] = (LocalClock.ToInstant(TestHouse.Morning) - new LocalClock(TimeProvider.System).Now).ToString("c"),
            ["CAICACH_Keys__Folder"] = folder.FullName,
            ["CAICACH_Limits__RequestsPerMinute"] = "0", // a few people stand for a whole province
        };
        if (answersEarly)
        {
            settings["ASPNETCORE_HOSTINGSTARTUPASSEMBLIES"] = typeof(EarlyAnswer).Assembly.GetName().Name!;
        }

        var run = new CrashRun(house, postgres, new Server(settings), folder, seed);
        await run.BeginAsync();
        return run;
    }

    /// <summary>Lets the clients work, kills everything at a random moment, brings it back.</summary>
    public async Task CycleAsync()
    {
        await LoadAsync();
        if (postgres is not null && random.Next(3) > 0)
        {
            await CrashDatabaseAsync(postgres);
            await LoadAsync();
        }

        await server.KillAsync();
        kills++;
        await server.StartAsync();
    }

    /// <summary>Lets every client get its last answer, kills once more, and looks with other eyes.</summary>
    /// <returns>What is wrong; empty when all is well.</returns>
    public async Task<IReadOnlyList<string>> FinishAsync()
    {
        goesOn = false;
        await Task.WhenAll(clients).WaitAsync(Patience);
        await server.KillAsync();
        kills++;
        NpgsqlConnection.ClearAllPools();
        return [.. await new IndependentCheck(house, journal).RunAsync(), .. journal.Complaints];
    }

    public async ValueTask DisposeAsync()
    {
        goesOn = false;
        await stop.CancelAsync();
        await server.DisposeAsync();
        await house.DisposeAsync();
        folder.Delete(recursive: true);
        client.Dispose();
        stop.Dispose();
    }

    async Task BeginAsync()
    {
        var province = house.Province;
        var tokens = new Dictionary<Person, string>();
        foreach (var person in new[] { province.Counter, province.DepartmentCounter, province.Head, province.Specialist, province.Chair })
        {
            tokens[person] = (await house.WithAsync<CreateAccessToken, CreatedAccessToken>(async create => TestDossiers.Value(await create.RunAsync(
                new CreateAccessTokenOptions { UserName = SearchKey.Of(person.Name).Replace(' ', '.'), Name = "Thử nghiệm" },
                new ActionContext(Actor.System, Authority.None), default)))).Token;
        }

        await server.StartAsync();
        for (var i = 0; i < Clients; i++)
        {
            var counter = new Counter(i, client, journal, province, tokens, new Random(random.Next()));
            clients.Add(Task.Run(() => counter.WorkAsync(() => goesOn, stop.Token)));
        }
    }

    /// <summary>Until some commands were answered, and then a random while.</summary>
    async Task LoadAsync()
    {
        var enough = journal.Answers + random.Next(1, 60);
        var waited = Stopwatch.StartNew();
        while (journal.Answers < enough)
        {
            Assert.True(waited.Elapsed < Patience, "The clients are stuck. " + Summary);
            if (clients.FirstOrDefault(c => c.IsCompleted) is { } ended)
            {
                await ended;
            }

            await Task.Delay(5);
        }

        await Task.Delay(random.Next(40));
    }

    async Task CrashDatabaseAsync(PostgresServer own)
    {
        databaseCrashes++;
        if (random.Next(2) == 0)
        {
            own.Crash();
            own.StartAgain();
            return;
        }

        // One backend killed: the server throws out all others and recovers from its log.
        await using var connection = new NpgsqlConnection(house.Database.ConnectionString + ";Pooling=false");
        await connection.OpenAsync();
        await using var find = new NpgsqlCommand("SELECT pid FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid() ORDER BY state = 'idle', pid LIMIT 1", connection);
        if (await find.ExecuteScalarAsync() is int pid)
        {
            using var backend = Process.GetProcessById(pid);
            backend.Kill();
        }
    }
}
