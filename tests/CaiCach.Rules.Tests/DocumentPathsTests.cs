using System.Text.RegularExpressions;

namespace CaiCach.Rules.Tests;

/// <summary>A path that the documents name exists: in links, and between backticks.</summary>
public sealed partial class DocumentPathsTests
{
    static readonly string[] Roots = ["src/", "tests/", "docs/", "scripts/", "data/", "bench/", "conformance/"];

    [Fact]
    public void Every_path_named_in_the_documents_exists() => Assert.Empty(Documents().SelectMany(d => Missing(d.Path, d.Text)));

    [Fact]
    public void A_path_that_does_not_exist_is_found() => Assert.Equal(
        ["docs/twin.md: src/CaiCach.Twin/Twin.cs", "docs/twin.md: adr/9999-twin.md"],
        Missing("docs/twin.md", "See `src/CaiCach.Twin/Twin.cs` and [why](adr/9999-twin.md), not `src/<Name>/<Name>Module.cs`, `docs/glossary.md` or [there](https://example.vn/a.md)."));

    static IEnumerable<(string Path, string Text)> Documents() => Repository.Source("docs", ".md")
        .Concat(Directory.GetFiles(Repository.Root, "*.md").Select(f => (Path.GetFileName(f), File.ReadAllText(f))));

    static IEnumerable<string> Missing(string document, string text) =>
        Quoted().Matches(text).Select(m => m.Groups[1].Value).Where(p => Roots.Any(r => p.StartsWith(r, StringComparison.Ordinal)) && p.IndexOfAny(['<', '*', ' ', '{', '…']) < 0)
            .Where(p => !Exists(Repository.Root, p))
            .Concat(Link().Matches(text).Select(m => m.Groups[1].Value.Split('#')[0]).Where(p => p.Length > 0 && !p.Contains("://", StringComparison.Ordinal) && !p.StartsWith("mailto:", StringComparison.Ordinal))
                .Where(p => !Exists(Path.GetDirectoryName(Repository.PathOf(document))!, p)))
            .Select(p => $"{document}: {p}");

    static bool Exists(string folder, string path) => Path.Combine(folder, path) is var full && (File.Exists(full) || Directory.Exists(full));

    [GeneratedRegex("`([^`\n]+)`")]
    private static partial Regex Quoted();

    [GeneratedRegex(@"\]\(([^)\s]+)\)")]
    private static partial Regex Link();
}
