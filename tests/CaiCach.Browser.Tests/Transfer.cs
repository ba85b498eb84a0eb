using System.Collections.Concurrent;
using System.Text.Json;

namespace CaiCach.Browser.Tests;

/// <summary>Counts the bytes that cross the wire for a page, headers included, as Chromium counts them.</summary>
public sealed class Transfer
{
    // A page is complete when nothing has been under way for so long; it never takes as long as the limit.
    static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(300);
    static readonly TimeSpan Limit = TimeSpan.FromSeconds(60);

    readonly ICDPSession session;
    readonly ConcurrentDictionary<string, string> underWay = [];
    double bytes;

    Transfer(ICDPSession session) => this.session = session;

    public int Kilobytes => (int)Math.Ceiling(bytes / 1024);

    public static async Task<Transfer> OfAsync(Visitor visitor)
    {
        var transfer = new Transfer(await visitor.Context.NewCDPSessionAsync(visitor.Page));
        transfer.On("Network.requestWillBeSent", a => transfer.underWay[Id(a)] = a.GetProperty("request").GetProperty("url").GetString()!);
        transfer.On("Network.loadingFailed", a => transfer.underWay.TryRemove(Id(a), out _));
        transfer.On("Network.loadingFinished", a =>
        {
            transfer.bytes += a.GetProperty("encodedDataLength").GetDouble();
            transfer.underWay.TryRemove(Id(a), out _);
        });
        await transfer.session.SendAsync("Network.enable");
        return transfer;
    }

    /// <summary>Opens a page and answers what it cost, all it fetches included.</summary>
    public async Task<int> CostOfAsync(Visitor visitor, string path)
    {
        bytes = 0;
        underWay.Clear(); // what belonged to the page before is given up with it
        await visitor.GoAsync(path);
        for (var (waited, quiet) = (TimeSpan.Zero, TimeSpan.Zero); quiet < Quiet; waited += Step, quiet = underWay.IsEmpty ? quiet + Step : TimeSpan.Zero)
        {
            Assert.True(waited < Limit, $"{path} still waits for {string.Join(", ", underWay.Values)}");
            await Task.Delay(Step);
        }

        return Kilobytes;
    }

    static TimeSpan Step => TimeSpan.FromMilliseconds(50);

    static string Id(JsonElement arguments) => arguments.GetProperty("requestId").GetString()!;

    void On(string name, Action<JsonElement> then) => session.Event(name).OnEvent += (_, arguments) => then(arguments!.Value);
}
