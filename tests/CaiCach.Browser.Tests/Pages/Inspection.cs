namespace CaiCach.Browser.Tests.Pages;

/// <summary>
/// Looks at the page a visitor has open: everything axe knows at a desk, what the layout decides on a phone, and the contrast on dark ground there. Drawers are opened first:
/// what is folded away must be as good as the rest.
/// </summary>
static class Inspection
{
    public static async Task<IReadOnlyList<Finding>> RunAsync(Visitor visitor, string page)
    {
        List<Finding> findings = [];
        await visitor.Page.EvaluateAsync("document.querySelectorAll('details').forEach(d => d.open = true)");
        await Axe.PutIntoAsync(visitor.Page);
        foreach (var (device, rules) in new[] { (Device.Desktop, Axe.Everything), (Device.Phone, Axe.Layout) })
        {
            await visitor.Page.SetViewportSizeAsync(device.Width, device.Height);
            findings.AddRange(await AxeAsync(visitor, rules, $"{page} ({device.Name})"));
        }

        // The phone's own menu is the last thing shown: dark ground is looked at there, on the same colours as at a desk.
        await visitor.Page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = ColorScheme.Dark });
        findings.AddRange(await AxeAsync(visitor, Axe.Contrast, $"{page} (dark)"));
        await visitor.Page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = ColorScheme.Light });

        foreach (var width in new[] { Device.Phone.Width, 320 })
        {
            await visitor.Page.SetViewportSizeAsync(width, Device.Phone.Height);
            if (await visitor.Page.EvaluateAsync<string?>(WiderThanTheWindow) is { } wide)
            {
                findings.Add(new Finding(FindingKind.TooWide, $"{page} ({width} px)", wide));
            }
        }

        await visitor.Page.SetViewportSizeAsync(Device.Desktop.Width, Device.Desktop.Height);
        return findings;
    }

    // The elements that reach furthest to the right are named: they are what to mend.
    const string WiderThanTheWindow = """
        () => {
          const width = document.documentElement.clientWidth, all = document.documentElement.scrollWidth;
          if (all <= width) return null;
          const far = [...document.querySelectorAll('body *')]
            .filter(e => e.getBoundingClientRect().right > width + 1 && !e.closest('.table-wrap'))
            .slice(0, 3).map(e => e.outerHTML.slice(0, 120));
          return `${all} px wide in a window of ${width}: ${far.join(' | ')}`;
        }
        """;

    static async Task<IEnumerable<Finding>> AxeAsync(Visitor visitor, string rules, string where) =>
        (await Axe.RunAsync(visitor.Page, rules)).Select(what => new Finding(FindingKind.Axe, where, what));
}
