using CaiCach.Composition;
using CaiCach.Kernel;
using CaiCach.Kernel.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace CaiCach.TestKit;

/// <summary>A fresh, migrated database for one test: copied from a template that is migrated once a run.</summary>
public sealed class TestDatabase : IDisposable
{
    static readonly Lazy<PostgresServer> Server = new(() => PostgresServer.Start());
    static readonly Lazy<string> SqliteTemplate = new(MakeSqliteTemplate);
    static readonly Lazy<string> PostgresTemplate = new(MakePostgresTemplate);
    static readonly Lock Copying = new();
    static int number;

    readonly Action remove;

    TestDatabase(string provider, string connectionString, Action remove) =>
        (Provider, ConnectionString, this.remove) = (provider, connectionString, remove);

    public string Provider { get; }

    public string ConnectionString { get; }

    public static TestDatabase Create(string provider)
    {
        var name = $"t{Interlocked.Increment(ref number)}";
        if (provider == "sqlite")
        {
            var file = Path.Combine(Path.GetDirectoryName(SqliteTemplate.Value)!, name + ".db");
            File.Copy(SqliteTemplate.Value, file);
            return new TestDatabase(provider, Sqlite(file), () =>
            {
                foreach (var left in Directory.GetFiles(Path.GetDirectoryName(file)!, name + ".db*"))
                {
                    File.Delete(left);
                }
            });
        }

        lock (Copying) // a template can be copied by one session at a time
        {
            Server.Value.Execute($"CREATE DATABASE {name} TEMPLATE {PostgresTemplate.Value}");
        }

        return new TestDatabase(provider, Server.Value.ConnectionString(name), () => Server.Value.Execute($"DROP DATABASE {name} WITH (FORCE)"));
    }

    /// <summary>A migrated database on a server of the test's own, which goes with the server.</summary>
    public static TestDatabase On(PostgresServer server)
    {
        server.Execute("CREATE DATABASE own");
        Migrate("postgres", server.ConnectionString("own") + ";Pooling=false");
        return new TestDatabase("postgres", server.ConnectionString("own"), () => { });
    }

    public void Dispose() => remove();

    static string Sqlite(string file) => $"Data Source={file};Pooling=False";

    static string MakeSqliteTemplate()
    {
        var folder = Directory.CreateTempSubdirectory("caicach-sqlite-").FullName;
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(folder, recursive: true);
        var file = Path.Combine(folder, "template.db");
        Migrate("sqlite", Sqlite(file));
        using var database = new Microsoft.Data.Sqlite.SqliteConnection(Sqlite(file));
        database.Open();
        using var settle = database.CreateCommand();
        settle.CommandText = "PRAGMA wal_checkpoint(TRUNCATE)"; // only the main file is copied for a test
        settle.ExecuteNonQuery();
        return file;
    }

    static string MakePostgresTemplate()
    {
        Server.Value.Execute("CREATE DATABASE template_caicach");
        Migrate("postgres", Server.Value.ConnectionString("template_caicach") + ";Pooling=false");
        return "template_caicach";
    }

    static void Migrate(string provider, string connectionString)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Database:Provider"] = provider,
            ["Database:ConnectionString"] = connectionString,
        }).Build();
        using var services = new ServiceCollection().AddCaiCach(configuration).BuildServiceProvider();
        using var scope = services.CreateScope();
        scope.ServiceProvider.GetRequiredService<AppDb>().Database.Migrate();
    }
}
