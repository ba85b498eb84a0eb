namespace CaiCach.Browser.Tests.Pages;

/// <summary>A page that is wrong is found wrong: nothing else would tell when the inspection looks at nothing.</summary>
public sealed class InspectionTests(Chromium chromium)
{
    [Fact]
    public async Task Faults_of_a_page_are_found_on_desk_phone_dark_ground_and_320_pixels()
    {
        await using var site = await Site.DemonstrationAsync(chromium);
        var citizen = await site.VisitAsync();
        await citizen.GoAsync("/status");
        await citizen.Page.EvaluateAsync("""
            () => {
              const main = document.querySelector("main");
              const input = document.createElement("input");
              const text = document.createElement("p");
              const wide = document.createElement("p");
              text.textContent = "mờ";
              text.style.color = "#777";
              text.style.background = "#888";
              wide.textContent = "rộng";
              wide.style.width = "900px";
              main.append(input, text, wide);
            }
            """);

        var found = (await Inspection.RunAsync(citizen, "trang sai")).Select(f => $"{f.Where} {f.What.Split(':')[0].Split(' ')[0]}").ToList();

        Assert.Contains("trang sai (desktop) label", found);
        Assert.Contains("trang sai (phone) label", found);
        Assert.Contains("trang sai (dark) color-contrast", found);
        Assert.Contains(found, f => f.StartsWith("trang sai (320 px)", StringComparison.Ordinal));
    }
}
