using CaiCach.Dossiers;
using CaiCach.Kernel.Time;
using CaiCach.Procedures.Catalogue;
using CaiCach.Quality.Findings;
using CaiCach.Quality.Schemes;

namespace CaiCach.Quality.Scoring;

/// <summary>Why a dossier has its points, in one sentence each.</summary>
public static class DossierReasons
{
    /// <param name="indicator">Code of an indicator of dossiers.</param>
    /// <param name="dossier">Its case.</param>
    /// <param name="lawfulDueAt">Due by law.</param>
    /// <param name="finishedAt">When the signed result left the division.</param>
    /// <param name="steps">Steps that are judged.</param>
    /// <param name="finding">What an inspection put in place of the computed points.</param>
    public static Mark Of(string indicator, DossierCase dossier, DateTimeOffset lawfulDueAt, DateTimeOffset finishedAt, IReadOnlyList<JudgedStep> steps, QualityFinding? finding) =>
        finding is not null
            ? new Mark(indicator, finding.Points, $"Theo kết quả kiểm tra: {finding.Reason}; văn bản {finding.DocumentNumber} ngày {finding.On:dd/MM/yyyy}.")
            : new Mark(indicator, DossierScoring.Points(indicator, dossier), indicator switch
            {
                IndicatorCodes.TotalTime => $"Có kết quả {At(finishedAt)}, {Kept(dossier.Timeliness)} luật định {At(lawfulDueAt)}.",
                IndicatorCodes.StepTime => Steps(dossier.Steps, steps),
                IndicatorCodes.Contacts => dossier.IsImported ? "Chưa có dữ liệu: sổ nạp vào không ghi số lần liên hệ."
                    : dossier.Supplements == 0 ? "Không phải bổ sung hồ sơ lần nào." : $"Phải bổ sung hồ sơ {dossier.Supplements} lần.",
                IndicatorCodes.Agencies => dossier.IsImported ? "Chưa có dữ liệu: sổ nạp vào không ghi nơi liên hệ." : dossier.Channel switch
                {
                    SubmissionChannel.Online => "Nộp trực tuyến, không phải liên hệ cơ quan nào.",
                    SubmissionChannel.Post => "Gửi qua bưu chính, không phải liên hệ cơ quan nào.",
                    _ => "Nộp trực tiếp, chỉ liên hệ Bộ phận Một cửa.",
                },
                _ => dossier.Timeliness == Timeliness.Late ? "Trả kết quả trễ hạn." : $"Trả kết quả {Kept(dossier.Timeliness)}, không có phản ánh nào đã xác minh là đúng.",
            });

    static string Steps(StepPace? pace, IReadOnlyList<JudgedStep> steps) => pace switch
    {
        null => "Chưa có dữ liệu: không bước nào được giao thời hạn.",
        StepPace.Shorter => "Mọi bước xong trước thời hạn được giao.",
        _ => string.Join("; ", steps.Where(s => s.Pace == pace).Select(s => $"Bước {s.Name} ({s.Unit}) xong {At(s.EndedAt)}, {(pace == StepPace.Longer ? "quá" : "đúng")} thời hạn {At(s.DueAt)}")) + ".",
    };

    static string Kept(Timeliness timeliness) => timeliness switch
    {
        Timeliness.Early => "trước hạn",
        Timeliness.OnTime => "đúng hạn",
        _ => "sau hạn",
    };

    static string At(DateTimeOffset moment) => $"{LocalClock.ToLocal(moment):HH:mm dd/MM/yyyy}";
}
