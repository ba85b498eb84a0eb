using CaiCach.Reports.Documents;

namespace CaiCach.Browser.Tests;

/// <summary>
/// The one browser of the run: the machine's own Chromium, driven by Playwright. Nothing is ever downloaded; where Chromium is not installed the
/// tests are skipped and say so.
/// </summary>
public sealed class Chromium : IAsyncLifetime
{
    static readonly string[] Arguments =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
        "--disable-dev-shm-usage",
    ];

    IPlaywright? playwright;
    IBrowser? browser;

    public async ValueTask InitializeAsync()
    {
        if (ChromiumPdf.Program is not { } program)
        {
            return;
        }

        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions { ExecutablePath = program, Args = Arguments });
    }

    public bool IsInstalled => browser is not null;

    /// <summary>The browser, or the end of the test as skipped.</summary>
    public IBrowser Browser
    {
        get
        {
            Assert.SkipWhen(browser is null, "Chromium is not installed.");
            return browser;
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (browser is not null)
        {
            await browser.DisposeAsync();
        }

        playwright?.Dispose();
    }
}
