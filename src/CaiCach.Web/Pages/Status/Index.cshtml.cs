using CaiCach.Dossiers;
using CaiCach.Dossiers.LookingUp;
using CaiCach.Organisations.Units;
using CaiCach.Web.Hosting;
using CaiCach.Web.Kit;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace CaiCach.Web.Pages.Status;

/// <summary>The citizen's page: one sentence, one bar, one next step. The second factor is posted, never part of an address.</summary>
[EnableRateLimiting(RequestLimits.LookUp)]
public sealed class IndexModel(LookUpStatus lookUp, UnitDirectory units, CurrentOfficial current) : KitPage(current)
{
    [BindProperty(SupportsGet = true)]
    public string? Code { get; set; }

    [BindProperty]
    public string? AccessCode { get; set; }

    public PublicStatus? Found { get; private set; }

    public string Agency { get; private set; } = "";

    public string Sentence { get; private set; } = "";

    public string NextStep { get; private set; } = "";

    public IReadOnlyList<(string Label, bool Reached, bool Now)> Progress { get; private set; } = [];

    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPostAsync()
    {
        Found = await lookUp.RunAsync(Code, AccessCode, Aborted);
        if (Found is null)
        {
            ModelState.AddModelError("Code", "Không có hồ sơ nào khớp cả mã hồ sơ và mã tra cứu. Hãy xem lại từng chữ trên giấy hẹn.");
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            return Page();
        }

        // The form below the answer is for the next dossier: the code that was typed does not stay on the screen.
        ModelState.Clear();
        Code = null;
        var snapshot = await units.GetAsync(Aborted);
        Agency = snapshot.NameOf(Found.AgencyId);
        var place = snapshot.Find(Found.OneStopUnitId)?.Name ?? "Bộ phận Một cửa";
        (Sentence, NextStep) = Words(Found, place);
        var at = Found.State switch
        {
            DossierState.Accepted or DossierState.HandedOver => 0,
            DossierState.AwaitingAssignment or DossierState.Processing or DossierState.AwaitingSupplement or DossierState.Paused => 1,
            DossierState.AwaitingApproval => 2,
            DossierState.Done => 3,
            _ => 4,
        };
        string[] labels = ["Tiếp nhận", "Xử lý", "Ký duyệt", "Có kết quả"];
        Progress = [.. labels.Select((label, i) => (label, i < at || at == 4, i == at))];
        return Page();
    }

    static (string Sentence, string NextStep) Words(PublicStatus status, string place) => status.State switch
    {
        DossierState.AwaitingSupplement => ("Hồ sơ đang chờ bạn bổ sung giấy tờ; thời hạn giải quyết được tính lại từ khi bổ sung đủ.", $"Mang giấy tờ ghi trong phiếu yêu cầu bổ sung đến {place}."),
        DossierState.Done => ($"Hồ sơ đã có kết quả từ {Day(status.FinishedAt!.Value)}.", $"Mang giấy hẹn đến {place} để nhận kết quả."),
        DossierState.Returned => ("Kết quả đã được trả.", "Không cần làm gì thêm. Nếu bạn chưa nhận được kết quả, hãy báo " + place + "."),
        DossierState.Paused => ("Thời hạn đang tạm dừng theo quy định của pháp luật; phần còn lại tính tiếp khi lý do tạm dừng không còn.", $"Cơ quan sẽ báo ngày hẹn mới. Muốn hỏi thêm, liên hệ {place}."),
        DossierState.Closed => ("Hồ sơ đã đóng vì không được bổ sung trong thời hạn.", "Muốn làm tiếp, bạn nộp hồ sơ mới."),
        DossierState.Withdrawn => ("Hồ sơ đã dừng theo yêu cầu của người nộp.", "Muốn làm tiếp, bạn nộp hồ sơ mới."),
        _ => ($"Hồ sơ đang được giải quyết, hẹn trả lúc {At(status.DueAt)}{(status.Reappointed ? " (đã hẹn lại)" : "")}.", $"Đến ngày hẹn, mang giấy hẹn đến {place}."),
    };
}
