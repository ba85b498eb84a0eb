using System.Globalization;
using CaiCach.Kernel.Audit;
using CaiCach.Organisations.Units;
using CaiCach.Surveys;
using CaiCach.Surveys.Planning;
using CaiCach.Surveys.Results;
using CaiCach.Web.Kit;

namespace CaiCach.Web.Pages.Surveys;

/// <summary>Icon and tone of states, and figures as they are read: rounded once, here.</summary>
internal static class SurveyLook
{
    public static (string Icon, string Tone) Of(SurveyState state) => state switch
    {
        SurveyState.Draft => ("pencil-square", "warn"),
        SurveyState.Open => ("hourglass-split", "wait"),
        SurveyState.Closed => ("x-circle", ""),
        _ => ("check-circle", "good"),
    };

    public static TimelineItem Line(StoryLine line, UnitSnapshot units)
    {
        var (icon, text, sub, tone) = line.Event switch
        {
            { Type: "survey.created" } e when e.As<SurveyCreated>() is var x => ("plus-circle", "lập đợt khảo sát", (string?)$"{x.Units} cơ quan, {x.Strata} tầng mẫu", ""),
            { Type: "survey.sample-changed" } e when e.As<SurveySampleChanged>() is var x => ("pencil-square", "sửa mẫu", $"cần {x.Wanted} phiếu", ""),
            { Type: "survey.opened" } e when e.As<SurveyOpened>() is var x => ("send", "mở đợt khảo sát", $"nhận phiếu từ {KitPage.At(x.From)} đến trước {KitPage.At(x.To)}", ""),
            { Type: "survey.closed" } => ("x-circle", "đóng đợt khảo sát", null, ""),
            { Type: "survey.codes-made" } e when e.As<AnswerCodesMade>() is var x => ("download", $"cấp {x.Count} mã", $"{units.NameOf(x.UnitId)}, tầng {x.Stratum}", ""),
            { Type: "survey.sheets-imported" } e when e.As<SheetsImported>() is var x => ("upload", $"nạp {x.Count} phiếu từ tệp", $"SHA-256 {x.Hash[..16]}…", ""),
            { Type: "survey.recheck-drawn" } e when e.As<RecheckDrawn>() is var x => ("arrow-repeat", $"rút phúc tra lần {x.Number}: {x.Sheets.Count}/{x.Eligible} phiếu", $"số gieo {x.Seed}", ""),
            { Type: "survey.published" } e when e.As<SurveyPublished>() is var x => ("check-circle", "công bố kết quả", $"{x.Figures.Count} số", ""),
            var other => ("clock", other.Type, null, ""),
        };
        return TimelineItem.Of(line, units, icon, text, sub, tone);
    }

    /// <summary>"79,53", or a dash.</summary>
    public static string Percent(decimal? value) => value is { } known ? Math.Round(known, 2, MidpointRounding.AwayFromZero).ToString("0.00", CultureInfo.InvariantCulture).Replace('.', ',') : "–";

    /// <summary>"77,10 – 81,96", or a dash.</summary>
    public static string Interval(SurveyFigure figure) => figure.Low is null ? "–" : $"{Percent(figure.Low)} – {Percent(figure.High)}";
}
