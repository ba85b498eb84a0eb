namespace CaiCach.Browser.Tests.Pages;

/// <summary>What holds on every page of the product, light and dark, at a desk and on a phone.</summary>
public sealed class EveryPageTests(Chromium chromium, Tour tour) : IClassFixture<Tour>
{
    [Fact]
    public void Somebody_opens_every_page()
    {
        _ = chromium.Browser;
        TestContext.Current.SendDiagnosticMessage(string.Join('\n', tour.Visited));
        Assert.True(tour.Visited.Count > 30, string.Join('\n', tour.Visited));
        None(FindingKind.NotVisited);
    }

    [Fact]
    public void Axe_finds_nothing() => None(FindingKind.Axe);

    [Fact]
    public void Nothing_is_wider_than_a_phone() => None(FindingKind.TooWide);

    [Fact]
    public void Nothing_goes_wrong_behind_a_page() => None(FindingKind.Trouble);

    [Fact]
    public void A_later_page_is_light() => None(FindingKind.TooHeavy);

    void None(FindingKind kind)
    {
        _ = chromium.Browser;
        var found = tour.Of(kind).ToList();
        Assert.True(found.Count == 0, string.Join('\n', found));
    }
}
