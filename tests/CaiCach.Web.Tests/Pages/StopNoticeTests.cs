using System.Net;
using CaiCach.Dossiers.Commands;
using CaiCach.Dossiers.Withdrawing;
using CaiCach.Kernel.Outcomes;
using CaiCach.TestKit;

namespace CaiCach.Web.Tests.Pages;

public sealed class StopNoticeTests
{
    [Theory, AnyDatabase]
    public async Task The_notice_of_stopping_is_offered_when_a_dossier_stopped_and_bears_the_number_of_its_day(string provider)
    {
        await using var web = await WebHouse.BuildAsync(provider);
        await web.House.GoTo2025Async();
        var (early, late, running) = (await web.House.ReceiveAsync(), await web.House.ReceiveAsync(), await web.House.ReceiveAsync());
        await WithdrawAsync(web, early.Id);
        web.House.Clock.Set(new DateTime(2025, 9, 16, 9, 0, 0));
        await WithdrawAsync(web, late.Id);
        var counter = await Browser.SignInAsync(web, web.Province.Counter);

        Assert.Contains("/print/stop/" + late.Id, await counter.ReadAsync("/dossiers/" + late.Id), StringComparison.Ordinal);
        var notice = await counter.ReadAsync("/print/stop/" + late.Id);
        Assert.Contains("Mẫu số 05, Thông tư 03/2025/TT-VPCP", notice, StringComparison.Ordinal);
        Assert.Contains("dừng từ 09 giờ 00 phút, ngày 16/09/2025, theo đề nghị của người nộp: Đã bán thửa đất (Điều 21", notice, StringComparison.Ordinal);

        // No form of that name held before 15/09/2025; the notice is printed all the same.
        Assert.DoesNotContain("Mẫu số", await counter.ReadAsync("/print/stop/" + early.Id), StringComparison.Ordinal);
        Assert.DoesNotContain("/print/stop/", await counter.ReadAsync("/dossiers/" + running.Id), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await counter.GetAsync("/print/stop/" + running.Id)).StatusCode);
    }

    static Task<DossierChanged> WithdrawAsync(WebHouse web, Guid id) => web.House.WithAsync<WithdrawDossier, DossierChanged>(async u => TestDossiers.Value(
        await u.RunAsync(new WithdrawDossierOptions { DossierId = id, Reason = "Đã bán thửa đất." }, await web.House.AsAsync(web.Province.Counter), default)));
}
