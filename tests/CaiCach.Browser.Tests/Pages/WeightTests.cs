namespace CaiCach.Browser.Tests.Pages;

/// <summary>What the first page costs a person who has never been here: all of it, over the wire. Bytes, not seconds: they are the same on every machine.</summary>
public sealed class WeightTests(Chromium chromium)
{
    [Theory]
    [InlineData("/")]
    [InlineData("/status")]
    public async Task A_citizens_first_page_costs_100_KB_at_most(string path)
    {
        await using var site = await Site.DemonstrationAsync(chromium);
        var citizen = await site.VisitAsync(Device.Phone);
        var transfer = await Transfer.OfAsync(citizen);

        Assert.InRange(await transfer.CostOfAsync(citizen, path), 5, 100);
    }

    [Theory]
    [InlineData("mc.tuyhoa", "/work")]
    [InlineData("mc.tuyhoa", "/dossiers/receive")]
    [InlineData("pct.tinh", "/overview")]
    public async Task An_officials_first_page_costs_150_KB_at_most(string person, string path)
    {
        await using var site = await Site.DemonstrationAsync(chromium);
        var earlier = await site.VisitAsync();
        await earlier.SignInAsync(person);
        var official = await site.VisitAgainAsync(earlier);
        var transfer = await Transfer.OfAsync(official);

        Assert.InRange(await transfer.CostOfAsync(official, path), 5, 150);
        Assert.Equal(path, new Uri(official.Page.Url).AbsolutePath);
    }
}
