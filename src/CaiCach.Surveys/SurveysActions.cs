using CaiCach.Kernel.Actions;

namespace CaiCach.Surveys;

/// <summary>Everything this module writes.</summary>
public static class SurveysActions
{
    public static readonly ActionName LoadQuestionnaire = new("survey.load-questionnaire", "Nạp bộ câu hỏi khảo sát", SurveysPermissions.Manage);
    public static readonly ActionName Create = new("survey.create", "Lập đợt khảo sát", SurveysPermissions.Manage);
    public static readonly ActionName ChangeSample = new("survey.change-sample", "Sửa mẫu của đợt khảo sát", SurveysPermissions.Manage);
    public static readonly ActionName Open = new("survey.open", "Mở đợt khảo sát", SurveysPermissions.Manage);
    public static readonly ActionName Close = new("survey.close", "Đóng đợt khảo sát", SurveysPermissions.Manage);
    public static readonly ActionName MakeCodes = new("survey.make-codes", "Cấp mã trả lời trực tuyến", SurveysPermissions.Manage);
    public static readonly ActionName Enter = new("survey.enter", "Nhập phiếu khảo sát", SurveysPermissions.Enter);
    public static readonly ActionName ImportSheets = new("survey.import-sheets", "Nạp tệp phiếu khảo sát", SurveysPermissions.Enter);
    public static readonly ActionName Answer = new("survey.answer", "Người dân trả lời trực tuyến", null);
    public static readonly ActionName Invalidate = new("survey.invalidate", "Đánh dấu phiếu không hợp lệ", SurveysPermissions.Enter);
    public static readonly ActionName Draw = new("survey.draw", "Rút phiếu phúc tra", SurveysPermissions.Manage);
    public static readonly ActionName Recheck = new("survey.recheck", "Ghi kết quả phúc tra", SurveysPermissions.Recheck);
    public static readonly ActionName Publish = new("survey.publish", "Công bố kết quả khảo sát", SurveysPermissions.Publish);

    internal static readonly IReadOnlyList<ActionName> All =
        [LoadQuestionnaire, Create, ChangeSample, Open, Close, MakeCodes, Enter, ImportSheets, Answer, Invalidate, Draw, Recheck, Publish];
}
