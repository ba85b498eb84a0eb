using System.Text.RegularExpressions;

namespace CaiCach.Rules.Tests;

/// <summary>Pages ask use cases and queries; rows are written inside an action and almost nowhere else.</summary>
public sealed partial class DataAccessTests
{
    // Why these are not actions: the kernel runs them; counters and live scores and what forecasts learn from are folded and recounted; a sign-in session notes once a minute that it is alive (through
    // the write queue); the demonstration province is poured in; the list of applied migrations is the database's own.
    static readonly string[] MayWrite =
    [
        "src/CaiCach.Kernel/",
        "src/CaiCach.Measures/Cells/CellFold.cs",
        "src/CaiCach.Measures/Recounting/Recount.cs",
        "src/CaiCach.ParIndex/Live/StaleFold.cs",
        "src/CaiCach.ParIndex/Live/LiveRefresh.cs",
        "src/CaiCach.ParIndex/Forecasting/LateFold.cs",
        "src/CaiCach.ParIndex/Forecasting/MonthShares.cs",
        "src/CaiCach.Organisations/Sessions/Sessions.cs",
        "src/CaiCach.Demonstration/",
        "src/CaiCach.Cli/EarlierMigrations.cs",
    ];

    [Fact]
    public void No_page_holds_the_database() => Assert.Empty(Holding(Repository.Source("src/CaiCach.Web", ".cs", ".cshtml")));

    [Theory]
    [InlineData("internal sealed class ViewModel(AppDb db) : KitPage;")]
    [InlineData("@inject AppDb Db")]
    [InlineData("var context = services.GetRequiredService<DbContext>();")]
    public void A_page_that_holds_the_database_is_found(string text) =>
        Assert.Equal("src/CaiCach.Web/Pages/Twin.cshtml.cs", Assert.Single(Holding([("src/CaiCach.Web/Pages/Twin.cshtml.cs", text)])));

    [Fact]
    public void Rows_are_written_only_inside_an_action() => Assert.Empty(Writing(Repository.Source("src", ".cs")));

    [Theory]
    [InlineData("await db.SaveChangesAsync(cancellationToken);")]
    [InlineData("await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);")]
    [InlineData("await db.Set<Dossier>().Where(d => d.Id == id).ExecuteDeleteAsync(cancellationToken);")]
    public void A_use_case_that_writes_for_itself_is_found(string text) =>
        Assert.Equal("src/CaiCach.Dossiers/Twin.cs", Assert.Single(Writing([("src/CaiCach.Dossiers/Twin.cs", text)])));

    [Fact]
    public void Every_exception_is_still_needed()
    {
        var source = Repository.Source("src", ".cs").ToList();
        Assert.All(MayWrite, start => Assert.Contains(source, f => f.Path.StartsWith(start, StringComparison.Ordinal) && Write().IsMatch(f.Text)));
    }

    static IEnumerable<string> Holding(IEnumerable<(string Path, string Text)> files) =>
        files.Where(f => Context().IsMatch(f.Text)).Select(f => f.Path);

    static IEnumerable<string> Writing(IEnumerable<(string Path, string Text)> files) =>
        files.Where(f => !MayWrite.Any(start => f.Path.StartsWith(start, StringComparison.Ordinal)) && Write().IsMatch(f.Text)).Select(f => f.Path);

    [GeneratedRegex(@"\b(AppDb|DbContext)\b")]
    private static partial Regex Context();

    [GeneratedRegex(@"\b(SaveChanges|BeginTransaction|ExecuteUpdate|ExecuteDelete|ExecuteSql)(Raw|Interpolated)?(Async)?\(")]
    private static partial Regex Write();
}
