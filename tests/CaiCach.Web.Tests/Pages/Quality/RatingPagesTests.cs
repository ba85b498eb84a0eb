using System.Net;
using CaiCach.Kernel.Permissions;
using CaiCach.TestKit;

namespace CaiCach.Web.Tests.Pages.Quality;

public sealed class RatingPagesTests
{
    [Theory, AnyDatabase]
    public async Task A_citizen_rates_from_the_receipt_and_nobody_who_handled_the_dossier_sees_it(string provider)
    {
        await using var web = await WebHouse.BuildAsync(provider);
        var controller = await Browser.SignInAsync(web, await web.House.AddPersonAsync("Kiều Kiểm Soát", web.Province.Province, Role.ProcedureController, "Chuyên viên"));
        var (chair, head, specialist) = (await Browser.SignInAsync(web, web.Province.Chair), await Browser.SignInAsync(web, web.Province.Head), await Browser.SignInAsync(web, web.Province.Specialist));
        var dossiers = new List<(Guid Id, string Code, string Access)>();
        for (var i = 0; i < 5; i++)
        {
            var received = await web.House.InProcessingAsync();
            dossiers.Add((received.Id, received.Code, (await web.House.DossierAsync(received.Id)).AccessCode));
        }

        // The receipt and the status page lead there.
        Assert.Contains("/rate", await (await Browser.SignInAsync(web, web.Province.Counter)).ReadAsync("/print/receipt/" + dossiers[0].Id), StringComparison.Ordinal);
        var citizen = new Browser(web.Client());
        var status = await TextAsync(await citizen.SubmitAsync("/status", "", new() { ["Code"] = dossiers[0].Code, ["AccessCode"] = dossiers[0].Access }));
        Assert.Contains("/rate?code=" + dossiers[0].Code, status, StringComparison.Ordinal);

        var wrong = await citizen.SubmitAsync("/rate", "", new() { ["Code"] = dossiers[0].Code, ["AccessCode"] = "SAISAISAI" });
        Assert.Equal(HttpStatusCode.UnprocessableEntity, wrong.StatusCode);
        Assert.Contains("Không có hồ sơ nào khớp cả mã hồ sơ và mã tra cứu", await TextAsync(wrong), StringComparison.Ordinal);
        var questions = await TextAsync(await citizen.SubmitAsync("/rate", "", new() { ["Code"] = dossiers[0].Code, ["AccessCode"] = dossiers[0].Access }));
        Assert.All(["Thái độ của cán bộ", "Kết quả hồ sơ không phụ thuộc câu trả lời"], w => Assert.Contains(w, questions, StringComparison.Ordinal));
        var empty = await citizen.SubmitAsync("/rate", "", new() { ["Code"] = dossiers[0].Code, ["AccessCode"] = dossiers[0].Access, ["IsAnswer"] = "true" });
        Assert.Equal(HttpStatusCode.UnprocessableEntity, empty.StatusCode);
        Assert.Contains("Trả lời ít nhất một câu", await TextAsync(empty), StringComparison.Ordinal);

        for (var i = 0; i < 4; i++)
        {
            Assert.Contains("Cảm ơn ông, bà đã đánh giá", await TextAsync(await citizen.SubmitAsync("/rate", "", Rating(dossiers[i], i == 0 ? "3" : "1"))), StringComparison.Ordinal);
        }

        Assert.Contains("đã được đánh giá", await TextAsync(await citizen.SubmitAsync("/rate", "", Rating(dossiers[0], "1"))), StringComparison.Ordinal);
        var official = await specialist.SubmitAsync("/rate", "", Rating(dossiers[4], "1"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, official.StatusCode);
        Assert.Contains("Cán bộ không đánh giá thay người dân trên mạng", await TextAsync(official), StringComparison.Ordinal);

        // The fifth came on paper.
        Assert.Equal(HttpStatusCode.Forbidden, (await specialist.GetAsync("/quality/ratings/enter")).StatusCode);
        var refused = await head.SubmitAsync("/quality/ratings/enter", "", new() { ["Code"] = "K", ["HandOut"] = "Receipt", ["Channel"] = "Paper", ["Answers[attitude]"] = "1" });
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        Assert.Contains("Không có hồ sơ nào mang mã này", await TextAsync(refused), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, (await head.SubmitAsync("/quality/ratings/enter", "", new() { ["Code"] = dossiers[4].Code, ["HandOut"] = "Receipt", ["Channel"] = "Paper", ["Answers[attitude]"] = "1" })).StatusCode);
        Assert.Equal(HttpStatusCode.BadRequest, (await head.SubmitAsync("/quality/ratings/enter", "", new() { ["Code"] = dossiers[4].Code }, withToken: false)).StatusCode);

        Assert.Contains("Chưa có phiếu nào trong kỳ này", await chair.ReadAsync("/quality/ratings?period=2021-Q2"), StringComparison.Ordinal);
        foreach (var (id, _, _) in dossiers)
        {
            await web.House.AnswerAsync(id);
            await web.House.ReturnAsync(id);
        }

        var sums = await chair.ReadAsync("/quality/ratings?period=2021-Q2");
        Assert.All(["UBND TP Tuy Hòa", "80,0 %", "Không hài lòng: 1", "Rất hài lòng: 4"], w => Assert.Contains(w, sums, StringComparison.Ordinal));
        var agency = "/quality/" + web.Province.City.Id;
        Assert.Contains("Đã tính 1 hồ sơ bị phản ánh thái độ qua phiếu đánh giá", await chair.ReadAsync(agency + "?period=2021-Q2"), StringComparison.Ordinal);
        foreach (var page in new[] { sums, await chair.ReadAsync(agency + "/dossiers?period=2021-Q2&indicator=attitude&points=0"), await specialist.ReadAsync("/dossiers/" + dossiers[0].Id) })
        {
            Assert.DoesNotContain("chờ xác minh", page, StringComparison.Ordinal);
            Assert.DoesNotContain("không hài lòng", page.Replace("Không hài lòng: 1", "", StringComparison.Ordinal), StringComparison.OrdinalIgnoreCase);
        }

        Assert.Contains($">{dossiers[0].Code}</a>", await controller.ReadAsync("/quality/ratings?period=2021-Q2"), StringComparison.Ordinal);
        Assert.DoesNotContain(dossiers[0].Code, sums, StringComparison.Ordinal);
    }

    static Dictionary<string, string> Rating((Guid Id, string Code, string Access) dossier, string attitude) =>
        new() { ["Code"] = dossier.Code, ["AccessCode"] = dossier.Access, ["IsAnswer"] = "true", ["Answers[attitude]"] = attitude };

    static async Task<string> TextAsync(HttpResponseMessage answer) => WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync());
}
