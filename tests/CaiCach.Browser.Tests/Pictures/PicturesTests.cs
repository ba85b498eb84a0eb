using CaiCach.Dossiers;
using CaiCach.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.Browser.Tests.Pictures;

/// <summary>
/// The pictures of README and docs, taken from the product itself: <c>scripts/pictures.sh</c> sets <c>CAICACH_PICTURES</c> to the folder they go to. Without
/// it they are taken all the same, of the small demonstration, and thrown away.
/// </summary>
public sealed class PicturesTests(Chromium chromium)
{
    const int Largest = 200 * 1024;

    /// <summary>Where pictures for the documents go; null in a usual run.</summary>
    public static string? Folder { get; } = Environment.GetEnvironmentVariable("CAICACH_PICTURES");

    [Fact]
    public async Task Every_picture_of_the_documents_is_taken()
    {
        await using var site = await Site.DemonstrationAsync(chromium);
        var folder = Folder ?? Directory.CreateTempSubdirectory("caicach-pictures-").FullName;
        var (counter, specialist, chair) = (await InAsync(site, "mc.tuyhoa"), await InAsync(site, "cv.tnmt.tuyhoa"), await InAsync(site, "ct.tuyhoa", Device.DarkDesktop));

        await specialist.GoAsync("/work");
        await TakeAsync(specialist, folder, "work");
        var dossier = await site.WithAsync<AppDb, Dossier>(async db => (await db.Set<Dossier>().AsNoTracking()
            .Where(d => d.State == DossierState.Processing && d.HolderOfficialId == db.Set<Organisations.Officials.Official>().First(o => o.UserName == "cv.tnmt.tuyhoa").Id)
            .OrderByDescending(d => d.SupplementCount).ThenBy(d => d.CurrentDueAt).ToListAsync())[0]);
        await specialist.GoAsync("/dossiers/" + dossier.Id);
        await TakeAsync(specialist, folder, "dossier");
        await chair.GoAsync("/dossiers/" + dossier.Id);
        await TakeAsync(chair, folder, "dossier-dark");

        await counter.GoAsync("/dossiers/receive?q=hgt");
        await counter.Page.Locator("#found a").First.ClickAsync();
        await counter.Page.GetByLabel("Số căn cước hoặc mã số thuế").FillAsync("054085000123");
        await counter.Page.GetByLabel("Họ tên hoặc tên tổ chức").FillAsync("Nguyễn Thị Hường");
        await TakeAsync(counter, folder, "receive");
        await counter.GoAsync("/late");
        await TakeAsync(counter, folder, "late");

        var leader = await InAsync(site, "pct.tinh");
        await leader.GoAsync("/overview");
        await TakeAsync(leader, folder, "overview");

        var citizen = await site.VisitAsync(Device.Phone);
        await citizen.GoAsync("/status");
        await citizen.Page.GetByLabel("Mã hồ sơ").FillAsync(dossier.Code);
        await citizen.Page.GetByLabel("Mã tra cứu").FillAsync(dossier.AccessCode);
        await citizen.PressAsync("Xem tình trạng");
        await TakeAsync(citizen, folder, "status");
        Assert.All([counter, specialist, chair, leader, citizen], visitor => visitor.AssertQuiet());
    }

    static async Task<Visitor> InAsync(Site site, string person, Device? device = null)
    {
        var visitor = await site.VisitAsync(device);
        await visitor.SignInAsync(person);
        return visitor;
    }

    static async Task TakeAsync(Visitor visitor, string folder, string name)
    {
        await visitor.Page.EvaluateAsync("document.fonts.ready.then(() => document.activeElement?.blur())");
        var picture = await visitor.Page.ScreenshotAsync(new() { Path = Path.Combine(folder, name + ".png"), Caret = ScreenshotCaret.Hide });
        Assert.InRange(picture.Length, 5_000, Largest);
    }
}
