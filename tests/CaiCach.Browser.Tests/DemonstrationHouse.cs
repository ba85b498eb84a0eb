using CaiCach.Composition;
using CaiCach.Demonstration;
using CaiCach.Kernel.Audit.Sealing;
using CaiCach.Kernel.Data;
using CaiCach.Kernel.Time;
using CaiCach.TestKit;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace CaiCach.Browser.Tests;

/// <summary>
/// The demonstration province with a few hundred dossiers (with all of them when pictures are made for the documents): seeded once a run, copied for every
/// test that opens it.
/// </summary>
sealed class DemonstrationHouse : IAsyncDisposable
{
    static readonly SeedOptions Size = Pictures.PicturesTests.Folder is null ? new SeedOptions(600) : new SeedOptions();
    static readonly Lazy<string> Keys = new(MakeKeysFolder);
    static readonly Lazy<Task<TestDatabase>> Seeded = new(SeedAsync);

    DemonstrationHouse(TestDatabase database) => Database = database;

    public TestDatabase Database { get; }

    /// <summary>The keys of the seeded province, the same for all its copies.</summary>
    public string KeysFolder => Keys.Value;

    public TestClock Clock { get; } = new(LocalClock.ToLocal(DemonstrationSeed.Present));

    public static async Task<DemonstrationHouse> OpenAsync()
    {
        var seeded = await Seeded.Value;
        var database = TestDatabase.Create("sqlite");
        File.Copy(FileOf(seeded), FileOf(database), overwrite: true);
        return new DemonstrationHouse(database);
    }

    public ValueTask DisposeAsync()
    {
        Database.Dispose();
        return ValueTask.CompletedTask;
    }

    static async Task<TestDatabase> SeedAsync()
    {
        var database = TestDatabase.Create("sqlite");
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Database:Provider"] = database.Provider,
            ["Database:ConnectionString"] = database.ConnectionString,
            ["Keys:Folder"] = Keys.Value,
        }).Build();
        await using var services = new ServiceCollection().AddCaiCach(configuration).BuildServiceProvider();
        await using var scope = services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<AppDb>();
        await new DemonstrationSeed(db, scope.ServiceProvider.GetRequiredService<SealingKeys>()).RunAsync(Size, _ => { }, default);
        await DemonstrationLives.RunAsync(scope.ServiceProvider, default);
        await db.Database.CloseConnectionAsync();
        await using var file = new SqliteConnection(database.ConnectionString);
        await file.OpenAsync();
        await using var settle = file.CreateCommand();
        settle.CommandText = "PRAGMA wal_checkpoint(TRUNCATE)"; // only the main file is copied
        await settle.ExecuteNonQueryAsync();
        return database;
    }

    static string MakeKeysFolder()
    {
        var folder = Directory.CreateTempSubdirectory("caicach-keys-").FullName;
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(folder, recursive: true);
        return folder;
    }

    static string FileOf(TestDatabase database) => new SqliteConnectionStringBuilder(database.ConnectionString).DataSource;
}
