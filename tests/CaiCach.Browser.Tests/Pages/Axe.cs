using System.Text.Json;
using Deque.AxeCore.Commons;

namespace CaiCach.Browser.Tests.Pages;

/// <summary>
/// Axe in a page: put there once and run as often as asked. The library's own way puts half a megabyte into the page and opens a second page for every run; our
/// pages have no frames that would need it.
/// </summary>
static class Axe
{
    /// <summary>Every rule that is on by default, and the size of targets.</summary>
    public const string Everything = """{ rules: { "target-size": { enabled: true } } }""";

    public const string Contrast = """{ runOnly: ["color-contrast"] }""";

    /// <summary>What depends on where things stand: what a phone changes in a page that is sound at a desk.</summary>
    public const string Layout = """{ runOnly: ["target-size", "scrollable-region-focusable", "label", "aria-hidden-focus", "meta-viewport"] }""";

    static readonly Lazy<string> Script = new(() => new BundledAxeScriptProvider().GetScript());

    /// <summary>Into every page that is opened from here on: half a megabyte that is sent once.</summary>
    public static Task PutIntoAsync(IBrowserContext context) => context.AddInitScriptAsync(Script.Value);

    public static async Task PutIntoAsync(IPage page)
    {
        if (!await page.EvaluateAsync<bool>("() => !!window.axe"))
        {
            await page.EvaluateAsync(Script.Value);
        }
    }

    /// <returns>What breaks a rule, with the first elements that do.</returns>
    public static async Task<IReadOnlyList<string>> RunAsync(IPage page, string rules)
    {
        // Nothing is fetched again: only rules about turned phones and sounding media would need it.
        var found = await page.EvaluateAsync<JsonElement>($$"""
            () => axe.run(document, { ...{{rules}}, resultTypes: ["violations"], preload: false })
              .then(r => r.violations.map(v => `${v.id}: ${v.help}: ${v.nodes.slice(0, 3).map(n => n.html.slice(0, 200)).join(" | ")}`))
            """);
        return [.. found.EnumerateArray().Select(v => v.GetString()!)];
    }
}
