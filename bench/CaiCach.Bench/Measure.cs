using System.Globalization;
using System.IO.Compression;
using System.Text;
using CaiCach.Demonstration;
using CaiCach.Dossiers;
using CaiCach.Kernel.Data;
using CaiCach.Kernel.Time;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace CaiCach.Bench;

/// <summary>The measurements on one database, product and floor in turn in the same minutes.</summary>
/// <param name="services">The house on the filled database.</param>
/// <param name="programs">Web programs to compare, by name.</param>
/// <param name="load">Where the load's scripts are.</param>
/// <param name="rounds">How many rounds.</param>
/// <param name="seconds">How long a slice takes.</param>
internal sealed class Measure(IServiceProvider services, IReadOnlyList<(string Name, string Program)> programs, string load, int rounds, int seconds)
{
    const int Doors = 16;
    const int FirstPort = 5340;

    readonly AppDb db = services.GetRequiredService<AppDb>();
    readonly DatabaseOptions options = services.GetRequiredService<DatabaseOptions>();

    List<Door> doors = [];
    List<(string Code, string AccessCode)> codes = [];
    int postmaster;

    public async Task RunAsync(IReadOnlyCollection<string> parts)
    {
        doors = await Door.FindAsync(services, Doors, LocalClock.ToLocalDate(DemonstrationSeed.Present));
        codes = [.. (await db.Set<Dossier>().OrderBy(d => d.AccessCode).Take(2000).Select(d => new { d.Code, d.AccessCode }).ToListAsync()).Select(c => (c.Code, c.AccessCode))];
        await PrepareAsync();
        List<(string Name, Site Site)> sites = [];
        foreach (var (name, program) in programs)
        {
            sites.Add((name, await Site.StartAsync(program, FirstPort + sites.Count, "/sign-in")));
        }

        await Task.Delay(TimeSpan.FromSeconds(2));
        foreach (var (name, site) in sites)
        {
            var idle = File.ReadAllLines($"/proc/{site.ProcessId}/status").Single(l => l.StartsWith("VmRSS", StringComparison.Ordinal)).Split(' ', StringSplitOptions.RemoveEmptyEntries)[1];
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{options.Provider}, {name}: first page after {site.UntilFirstPage.TotalMilliseconds:0} ms; {int.Parse(idle, CultureInfo.InvariantCulture) / 1024} MB resident at idle"));
        }

        if (parts.Contains("intake"))
        {
            await Rounds.RunAsync($"Intake on {options.Provider}, {Doors} agencies", rounds, "floor",
                [("floor", IntakeFloorAsync), .. sites.Select(s => (s.Name, (Func<Task<Slice>>)(() => WrkAsync(s.Site, IntakeRequests()))))]);
        }

        if (parts.Contains("list"))
        {
            var cookies = await sites[^1].Site.SignInAsync(doors[0].UserName);
            await WeighAsync(sites[^1].Site, cookies);
            await Rounds.RunAsync($"List of 50 from {await db.Set<Dossier>().CountAsync()} dossiers on {options.Provider}", rounds, "floor",
                [("floor", ListFloorAsync), .. sites.Select(s => ($"{s.Name}, API", (Func<Task<Slice>>)(() => WrkAsync(s.Site, ListRequests())))),
                    ($"{sites[^1].Name}, page", () => WrkAsync(sites[^1].Site, [$"GET\t/dossiers\tCookie={cookies}\t"]))]);
        }

        if (parts.Contains("status"))
        {
            await Rounds.RunAsync($"Status look-up on {options.Provider}", rounds, "floor",
                [("floor", StatusFloorAsync), .. sites.Select(s => (s.Name, (Func<Task<Slice>>)(() => WrkAsync(s.Site, StatusRequests()))))]);
        }

        sites.ForEach(s => s.Site.Dispose());
    }

    bool IsSqlite => options.Provider == "sqlite";

    int Callers => IsSqlite ? 8 : 16;

    NpgsqlConnectionStringBuilder Postgres => new(options.ConnectionString);

    double DatabaseCpu() => IsSqlite ? 0 : Cpu.OfTree(postmaster);

    Task<Slice> WrkAsync(Site site, IEnumerable<string> requests) => Load.WrkAsync(site, load, requests, Callers, seconds, DatabaseCpu);

    Task<Slice> PgbenchAsync(string script, params string[] variables) => Load.PgbenchAsync(
        Path.Combine(load, script), ["-h", Postgres.Host!, "-U", Postgres.Username!, Postgres.Database!], Callers, seconds, variables, DatabaseCpu);

    Task<Slice> IntakeFloorAsync() => IsSqlite
        ? SqliteFloor.IntakeAsync(options.ConnectionString, doors, Callers, seconds)
        : PgbenchAsync("intake.postgres.sql", $"doors={doors.Count}");

    Task<Slice> ListFloorAsync() => IsSqlite
        ? SqliteFloor.ReadAsync(options.ConnectionString, """
            SELECT d.id, d.code, v.name, d.applicant_name, d.state, d.agency_id, d.holder_unit_id, d.holder_official_id, d.received_at, d.current_due_at, d.lawful_due_at, d.finished_at, d.timeliness, d.reappointment_count, d.version
            FROM (SELECT * FROM dossier_dossier WHERE agency_id = @key ORDER BY id DESC LIMIT 51) d JOIN procedure_version v ON v.id = d.version_id ORDER BY d.id DESC
            """, [.. doors.Select(d => d.Agency.Id.ToString("D").ToUpperInvariant())], 2, seconds)
        : PgbenchAsync("list.postgres.sql", $"doors={doors.Count}");

    Task<Slice> StatusFloorAsync() => IsSqlite
        ? SqliteFloor.ReadAsync(options.ConnectionString,
            "SELECT code, access_code, state, received_at, current_due_at, reappointment_count, finished_at, agency_id, one_stop_unit_id FROM dossier_dossier WHERE code = @key", [.. codes.Select(c => c.Code)], 2, seconds)
        : PgbenchAsync("status.postgres.sql", $"codes={codes.Count}");

    IEnumerable<string> IntakeRequests() => doors.Select(d =>
        $$"""POST	/api/v1/dossiers	Authorization=Bearer {{d.Token}}|Content-Type=application/json|Idempotency-Key=KEY	{"agencyId":"{{d.Agency.Id}}","versionId":"{{d.Version.Id}}","applicant":{"kind":"individual","name":"Nguyễn Văn Đất","number":"054085000123","address":"12 Lê Lợi","phone":"0905123456"},"papers":[{"name":"Đơn đăng ký","originals":1,"copies":0}]}""");

    IEnumerable<string> ListRequests() => doors.Select(d => $"GET\t/api/v1/dossiers?take=50\tAuthorization=Bearer {d.Token}\t");

    IEnumerable<string> StatusRequests() => codes.Select(c => $$"""POST	/api/v1/status	Content-Type=application/json	{"code":"{{c.Code}}","accessCode":"{{c.AccessCode}}"}""");

    static async Task WeighAsync(Site site, string cookies)
    {
        using var http = new HttpClient(new HttpClientHandler { UseCookies = false });
        http.DefaultRequestHeaders.Add("Cookie", cookies);
        var page = await http.GetByteArrayAsync(new Uri(site.Address, "/dossiers"));
        using var packed = new MemoryStream();
        await using (var zip = new GZipStream(packed, CompressionLevel.Optimal, leaveOpen: true))
        {
            await zip.WriteAsync(page);
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"The list's page: {page.Length / 1024.0:0.0} KB, {packed.Length / 1024.0:0.0} KB compressed, {Encoding.UTF8.GetString(page).Split("<tr>").Length - 2} rows"));
    }

    /// <summary>What the floor's scripts choose from, and ids that rise with time as the product's do.</summary>
    async Task PrepareAsync()
    {
        if (IsSqlite)
        {
            return;
        }

        var regime = await db.Set<Dossier>().Select(d => d.RegimeId).FirstAsync();
        await using var connection = new NpgsqlConnection(options.ConnectionString);
        await connection.OpenAsync();
        var sql = new StringBuilder("""
            DROP TABLE IF EXISTS bench_door; DROP TABLE IF EXISTS bench_code;
            CREATE OR REPLACE FUNCTION bench_id() RETURNS uuid LANGUAGE sql VOLATILE AS $$ SELECT (lpad(to_hex((extract(epoch FROM clock_timestamp()) * 1000)::bigint), 12, '0') || '7' || substr(replace(gen_random_uuid()::text, '-', ''), 14))::uuid $$;
            CREATE TABLE bench_door (n int PRIMARY KEY, agency_id uuid, agency_code text, one_stop_id uuid, division_id uuid, official_id uuid, official_name text, procedure_id uuid, version_id uuid, field_id uuid, regime_id uuid);
            CREATE TABLE bench_code (n int PRIMARY KEY, code text);
            """);
        var n = 0;
        foreach (var d in doors)
        {
            sql.Append(CultureInfo.InvariantCulture, $"INSERT INTO bench_door VALUES ({++n}, '{d.Agency.Id}', '{d.Agency.Code}', '{d.OneStopId}', '{d.DivisionId}', '{d.OfficialId}', '{d.OfficialName}', '{d.Version.ProcedureId}', '{d.Version.Id}', '{d.FieldId}', '{regime}');");
        }

        sql.Append("INSERT INTO bench_code SELECT row_number() OVER (), code FROM (SELECT code FROM dossier_dossier ORDER BY access_code LIMIT 2000) t; ANALYZE bench_door; ANALYZE bench_code;");
        await using var command = new NpgsqlCommand(sql.ToString(), connection);
        await command.ExecuteNonQueryAsync();
        await using var folder = new NpgsqlCommand("SHOW data_directory", connection);
        postmaster = int.Parse(File.ReadLines(Path.Combine((string)(await folder.ExecuteScalarAsync())!, "postmaster.pid")).First(), CultureInfo.InvariantCulture);
    }
}
