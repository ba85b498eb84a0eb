using CaiCach.Dossiers;
using CaiCach.Dossiers.Viewing;
using CaiCach.Organisations.Units;
using CaiCach.Web.Kit;

namespace CaiCach.Web.Pages.Dossiers;

/// <summary>What is asked before a dossier is changed in a way that nobody can take back, and what is said to follow.</summary>
public static class FinalQuestions
{
    const string Crumb = "Hồ sơ";

    public static ConfirmQuestion Approve(DossierView view, DateTimeOffset now, string? number)
    {
        var dossier = view.Dossier;
        var kind = dossier.ResultKind == ResultKind.NotEligible ? "thông báo không đủ điều kiện" : "kết quả";
        var judged = DossierRules.Judge(now, dossier.LawfulDueAt) switch { Timeliness.Late => "trễ hạn", Timeliness.Early => "trước hạn", _ => "đúng hạn" };
        return new ConfirmQuestion($"Ký {kind} của hồ sơ {dossier.Code}?",
            [$"Thời hạn giải quyết dừng ngay lúc này; hồ sơ được ghi nhận {judged}.", "Kết quả chuyển về Bộ phận Một cửa để trả người nộp.", "Chữ ký không rút lại được; muốn sửa phải ra văn bản khác."], "Ký duyệt", Crumb)
        {
            Facts = [("Thủ tục", view.Version.Name), ("Chủ hồ sơ", dossier.Applicant.Name), ("Số văn bản", number)],
        };
    }

    public static ConfirmQuestion Return(DossierView view, string? receiver) => new(
        $"Trả kết quả hồ sơ {view.Dossier.Code}?",
        ["Hồ sơ kết thúc: không làm thêm việc gì trên hồ sơ này được nữa.", "Người nộp tra cứu sẽ thấy kết quả đã trả."], "Trả kết quả", Crumb)
    {
        Facts = [("Người nhận", receiver), ("Số văn bản", view.Dossier.ResultNumber)],
    };

    public static ConfirmQuestion Supplement(DossierView view, UnitSnapshot units, string? papers, string? reason) => new(
        $"Yêu cầu bổ sung hồ sơ {view.Dossier.Code}?",
        [$"Mỗi hồ sơ chỉ yêu cầu bổ sung một lần ({view.Regime.SupplementArticle}); thiếu giấy tờ nào phải ghi ngay bây giờ.", "Thời hạn tạm dừng, khi người nộp bổ sung đủ thì tính lại từ đầu.", $"Phiếu yêu cầu bổ sung in tại {units.NameOf(view.Dossier.OneStopUnitId)} để gửi người nộp."], "Yêu cầu bổ sung", Crumb)
    {
        Facts = [("Giấy tờ", papers), ("Lý do", reason)],
    };

    public static ConfirmQuestion Close(DossierView view) => new(
        $"Đóng hồ sơ {view.Dossier.Code}?",
        ["Người nộp không bổ sung trong hạn; hồ sơ dừng hẳn, muốn làm lại phải nộp hồ sơ mới.", "Giấy tờ trả lại người nộp.", "Hồ sơ được đếm là dừng, không tính đúng hay trễ hạn."], "Đóng hồ sơ", Crumb)
    {
        Facts = [("Chủ hồ sơ", view.Dossier.Applicant.Name), ("Hạn bổ sung", view.Dossier.CompletionDueAt is { } due ? KitPage.At(due) : null)],
        IsDestructive = true,
    };

    public static ConfirmQuestion Withdraw(DossierView view, string? reason) => new(
        $"Rút hồ sơ {view.Dossier.Code}?",
        ["Hồ sơ dừng hẳn và không chạy tiếp được nữa; muốn làm lại phải nộp hồ sơ mới.", $"Giấy tờ trả lại người nộp ({view.Regime.WithdrawalArticle}).", "Hồ sơ được đếm là rút, không tính đúng hay trễ hạn."], "Rút hồ sơ", Crumb)
    {
        Facts = [("Chủ hồ sơ", view.Dossier.Applicant.Name), ("Lý do", reason)],
        IsDestructive = true,
    };
}
