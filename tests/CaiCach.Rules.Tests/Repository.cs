using System.Xml.Linq;

namespace CaiCach.Rules.Tests;

/// <summary>The files of this clone.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot();

    public static string PathOf(string relative) => Path.Combine(Root, relative);

    /// <summary>Every project under src without its prefix, with the projects it references directly.</summary>
    public static Dictionary<string, IReadOnlyList<string>> References() => Directory.GetFiles(PathOf("src"), "*.csproj", SearchOption.AllDirectories)
        .ToDictionary(NameOf, file => (IReadOnlyList<string>)[.. XDocument.Load(file).Descendants("ProjectReference").Select(r => NameOf((string)r.Attribute("Include")!))]);

    /// <summary>Source below a folder: path from the root with forward slashes, and text.</summary>
    public static IEnumerable<(string Path, string Text)> Source(string folder, params string[] endings) =>
        Directory.GetFiles(PathOf(folder), "*", SearchOption.AllDirectories)
            .Where(file => endings.Any(e => file.EndsWith(e, StringComparison.Ordinal)))
            .Select(file => (Path.GetRelativePath(Root, file).Replace('\\', '/'), File.ReadAllText(file)))
            .Where(f => !f.Item1.Contains("/Migrations/", StringComparison.Ordinal));

    static string NameOf(string projectFile) =>
        Path.GetFileNameWithoutExtension(projectFile.Replace('\\', '/')).Replace("CaiCach.", "", StringComparison.Ordinal);

    static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "CaiCach.slnx")))
        {
            folder = folder.Parent ?? throw new InvalidOperationException("The tests do not run inside a clone.");
        }

        return folder.FullName;
    }
}
