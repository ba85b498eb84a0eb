using System.Collections.Concurrent;

namespace CaiCach.Browser.Tests;

/// <summary>
/// One person at one browser. Whatever goes wrong behind a page (an error in the console, a refused script, a request that fails) is written down, and
/// <see cref="Troubles"/> must be empty at the end.
/// </summary>
public sealed class Visitor : IAsyncDisposable
{
    /// <summary>What every demonstration account and every person of a test has.</summary>
    public const string Password = Demonstration.DemonstrationSeed.Password;

    readonly IBrowserContext context;
    readonly Uri address;
    readonly ConcurrentQueue<string> troubles = new();

    Visitor(IBrowserContext context, IPage page, Uri address) => (this.context, Page, this.address) = (context, page, address);

    public IPage Page { get; }

    public IBrowserContext Context => context;

    /// <summary>Everything that went wrong behind the pages seen so far. An answer 4xx to a page itself is an answer, not trouble.</summary>
    public IReadOnlyCollection<string> Troubles => troubles;

    internal static async Task<Visitor> OpenAsync(IBrowserContext context, Uri address)
    {
        context.SetDefaultTimeout(90_000);
        var visitor = new Visitor(context, await context.NewPageAsync(), address);
        context.Console += (_, message) =>
        {
            // Chromium also writes a line about a page that answers 4xx; the page's answer is judged by the test.
            if (message.Type is "error" or "warning" && !message.Text.StartsWith("Failed to load resource", StringComparison.Ordinal))
            {
                visitor.troubles.Enqueue($"{visitor.Page.Url}: console {message.Type}: {message.Text}");
            }
        };
        context.WebError += (_, error) => visitor.troubles.Enqueue($"{visitor.Page.Url}: {error.Error}");
        context.Response += (_, response) =>
        {
            if (response.Status >= 500 || (response.Status >= 400 && !response.Request.IsNavigationRequest))
            {
                visitor.troubles.Enqueue($"{response.Status} {response.Request.Method} {response.Url}");
            }
        };
        context.RequestFailed += (_, request) =>
        {
            // A page left before its last request is done, and a download that replaces a page, are not failures.
            if (request.Failure is not "net::ERR_ABORTED")
            {
                visitor.troubles.Enqueue($"{request.Failure} {request.Method} {request.Url}");
            }
        };
        return visitor;
    }

    /// <summary>Opens a page by its address.</summary>
    /// <returns>The status it answered with.</returns>
    public async Task<int> GoAsync(string path) => (await Page.GotoAsync(new Uri(address, path).ToString()))!.Status;

    /// <summary>Signs in through the page, as an official does.</summary>
    public async Task SignInAsync(string userName, string password = Password)
    {
        await GoAsync("/sign-in");
        await Page.GetByLabel("Tên đăng nhập").FillAsync(userName);
        await Page.GetByLabel("Mật khẩu", new PageGetByLabelOptions { Exact = true }).FillAsync(password);
        await Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Đăng nhập" }).ClickAsync();
        await Page.WaitForURLAsync(url => new Uri(url).AbsolutePath != "/sign-in");
    }

    /// <param name="button">Its name, or a part of it.</param>
    /// <param name="exact">Where one button's name is a part of another's.</param>
    public Task PressAsync(string button, bool exact = false) => Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = button, Exact = exact }).ClickAsync();

    /// <summary>Says what went wrong behind the pages, when anything did.</summary>
    public void AssertQuiet() => Assert.True(troubles.IsEmpty, string.Join('\n', troubles));

    public ValueTask DisposeAsync() => context.DisposeAsync();
}
