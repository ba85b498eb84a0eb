using System.Text.RegularExpressions;

namespace CaiCach.Rules.Tests;

/// <summary>An icon that is not in the sprite is a gap that nobody reports.</summary>
public sealed partial class IconTests
{
    [Fact]
    public void Every_icon_that_a_page_names_is_in_the_sprite()
    {
        var known = Symbol().Matches(File.ReadAllText(Repository.PathOf("src/CaiCach.Web/wwwroot/lib/icons/sprite.svg"))).Select(m => m.Groups[1].Value).ToHashSet();
        var named = Repository.Source("src/CaiCach.Web/Pages", ".cshtml").SelectMany(f => Named().Matches(f.Text).Select(m => m.Groups[1].Value)).Distinct().ToList();

        Assert.True(named.Count > 20);
        Assert.Empty(named.Except(known));
    }

    [GeneratedRegex("symbol id=\"([a-z0-9-]+)\"")]
    private static partial Regex Symbol();

    [GeneratedRegex(" icon=\"([a-z0-9-]+)\"")]
    private static partial Regex Named();
}
