namespace CaiCach.Browser.Tests;

/// <summary>Counts the bytes that cross the wire for a page, headers included, as Chromium counts them.</summary>
public sealed class Transfer
{
    readonly ICDPSession session;
    double bytes;

    Transfer(ICDPSession session) => this.session = session;

    public int Kilobytes => (int)Math.Ceiling(bytes / 1024);

    public static async Task<Transfer> OfAsync(Visitor visitor)
    {
        var transfer = new Transfer(await visitor.Context.NewCDPSessionAsync(visitor.Page));
        transfer.session.Event("Network.loadingFinished").OnEvent += (_, arguments) =>
            transfer.bytes += arguments?.GetProperty("encodedDataLength").GetDouble() ?? 0;
        await transfer.session.SendAsync("Network.enable");
        return transfer;
    }

    /// <summary>Opens a page and answers what it cost, all it fetches included.</summary>
    public async Task<int> CostOfAsync(Visitor visitor, string path)
    {
        bytes = 0;
        await visitor.GoAsync(path);
        await visitor.Page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        return Kilobytes;
    }
}
