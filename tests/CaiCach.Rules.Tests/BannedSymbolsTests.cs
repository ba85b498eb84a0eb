using System.Collections.Immutable;
using System.Reflection;
using System.Xml.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace CaiCach.Rules.Tests;

/// <summary>The list of banned symbols is read by the analyzer that the build loads, and nobody switches it off unseen.</summary>
public sealed class BannedSymbolsTests
{
    const string Rule = "RS0030";

    [Theory]
    [InlineData("System.DateTime.Now")]
    [InlineData("System.DateTime.UtcNow")]
    [InlineData("System.DateTime.Today")]
    [InlineData("System.DateTimeOffset.UtcNow")]
    [InlineData("System.TimeProvider.System.GetUtcNow()")]
    [InlineData("System.Guid.NewGuid()")]
    [InlineData("System.Threading.Tasks.Task.FromResult(1).Result")]
    public async Task A_banned_symbol_is_reported(string expression) => Assert.Equal(Rule, Assert.Single(await ReportedAsync(expression)));

    [Theory]
    [InlineData("new System.DateTime(2021, 4, 1)")]
    [InlineData("System.Guid.CreateVersion7(System.DateTimeOffset.UnixEpoch)")]
    public async Task Others_are_not(string expression) => Assert.Empty(await ReportedAsync(expression));

    [Fact]
    public void Every_project_but_the_pure_library_is_under_the_ban_and_warnings_are_errors()
    {
        var properties = XDocument.Load(Repository.PathOf("Directory.Build.props"));
        var group = properties.Descendants("AdditionalFiles").Single(f => ((string)f.Attribute("Include")!).EndsWith("BannedSymbols.txt", StringComparison.Ordinal)).Parent!;
        Assert.Equal("'$(MSBuildProjectName)' != 'CaiCach.WorkingTime'", (string?)group.Attribute("Condition"));
        Assert.Contains(group.Elements("PackageReference"), p => (string?)p.Attribute("Include") == "Microsoft.CodeAnalysis.BannedApiAnalyzers");
        Assert.Equal("true", (string?)properties.Descendants("TreatWarningsAsErrors").Single());
    }

    [Fact]
    public void The_pure_library_reads_no_clock() => Assert.Empty(Repository.Source("src/CaiCach.WorkingTime", ".cs").Where(f => ReadsClock(f.Text)).Select(f => f.Path));

    [Fact]
    public void A_pure_library_that_reads_a_clock_would_be_found() => Assert.True(ReadsClock("var today = DateTime.Today;"));

    [Fact]
    public void Only_the_two_clocks_lift_the_ban() => Assert.Equal(
        ["src/CaiCach.Kernel/Time/LocalClock.cs", "src/CaiCach.Kernel/Time/ShiftedTimeProvider.cs"],
        Repository.Source("src", ".cs", ".csproj").Where(f => f.Text.Contains(Rule, StringComparison.Ordinal)).Select(f => f.Path).Order(StringComparer.Ordinal));

    static bool ReadsClock(string text) => new[] { "DateTime.Now", "DateTime.UtcNow", "DateTime.Today", "DateTimeOffset.Now", "DateTimeOffset.UtcNow", "TimeProvider" }
        .Any(clock => text.Contains(clock, StringComparison.Ordinal));

    static async Task<IReadOnlyList<string>> ReportedAsync(string expression)
    {
        var platform = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(f => Path.GetFileName(f).StartsWith("System.", StringComparison.Ordinal)).Select(f => MetadataReference.CreateFromFile(f));
        var compilation = CSharpCompilation.Create("twin", [CSharpSyntaxTree.ParseText($"class Twin {{ object Value() => {expression}; }}")], platform,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        Assert.Empty(compilation.GetDiagnostics().Where(d => d.Severity == DiagnosticSeverity.Error));
        var found = await compilation.WithAnalyzers(Analyzers(), new AnalyzerOptions([new BannedList()])).GetAnalyzerDiagnosticsAsync();
        return [.. found.Select(d => d.Id)];
    }

    static ImmutableArray<DiagnosticAnalyzer> Analyzers()
    {
        var folder = typeof(BannedSymbolsTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == "BannedApiAnalyzers").Value!;
        Assembly.LoadFrom(Path.Combine(folder, "Microsoft.CodeAnalysis.BannedApiAnalyzers.dll"));
        return [.. Assembly.LoadFrom(Path.Combine(folder, "Microsoft.CodeAnalysis.CSharp.BannedApiAnalyzers.dll")).GetTypes()
            .Where(t => !t.IsAbstract && t.IsAssignableTo(typeof(DiagnosticAnalyzer)) && t.Name.Contains("SymbolIsBanned", StringComparison.Ordinal))
            .Select(t => (DiagnosticAnalyzer)Activator.CreateInstance(t)!)];
    }

    sealed class BannedList : AdditionalText
    {
        public override string Path => Repository.PathOf("BannedSymbols.txt");

        public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(File.ReadAllText(Path));
    }
}
