using CaiCach.Dossiers.Viewing;
using CaiCach.Kernel.Audit;
using CaiCach.Organisations.Units;
using CaiCach.Reports.Reform;
using CaiCach.Reports.Reform.Figures;
using CaiCach.Web.Kit;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace CaiCach.Web.Pages.ReformReports;

/// <summary>Vietnamese words, icon and tone for states and events of a report.</summary>
internal static class ReportWords
{
    public static (string Icon, string Tone) Look(ReformReportState state) => state switch
    {
        ReformReportState.Draft => ("pencil-square", "warn"),
        ReformReportState.Submitted => ("hourglass-split", "wait"),
        _ => ("check-circle", "good"),
    };

    /// <summary>The sentences of figures, each number leading to its rows.</summary>
    public static IHtmlContent Lead(IReadOnlyList<LeadPart> parts)
    {
        var html = new HtmlContentBuilder();
        foreach (var part in parts)
        {
            if (part.Rows is null)
            {
                html.Append(part.Text);
                continue;
            }

            var link = new TagBuilder("a");
            link.Attributes["href"] = part.Rows;
            link.InnerHtml.Append(part.Text);
            html.AppendHtml(link);
        }

        return html;
    }

    public static TimelineItem Line(StoryLine line, UnitSnapshot units)
    {
        var (icon, text, sub, tone) = line.Event switch
        {
            { Type: "reform-report.created" } e when e.As<ReformReportCreated>() is var x => ("plus-circle", "lập báo cáo", (string?)$"số liệu từ {x.From:dd/MM/yyyy} đến {x.To:dd/MM/yyyy}", ""),
            { Type: "reform-report.written" } e when e.As<ReformReportWritten>() is var x => ("pencil-square", "soạn", $"{x.Sections.Count} mục, {x.Figures.Count} chỉ tiêu", ""),
            { Type: "reform-report.submitted" } e when e.As<ReformReportSubmitted>() is var x => ("send", "chốt số liệu, trình ký", $"{x.Figures.Count} chỉ tiêu{(x.Parts.Count > 0 ? $", gộp {x.Parts.Count} báo cáo" : "")}", ""),
            { Type: "reform-report.returned" } e when e.As<ReformReportReturned>() is var x => ("arrow-counterclockwise", "trả lại để sửa", x.Reason, "wait"),
            { Type: "reform-report.signed" } e when e.As<ReformReportSigned>() is var x => ("check-circle", $"ký, số {x.Number}", x.SignerTitle, ""),
            var other => ("clock", other.Type, null, ""),
        };
        return TimelineItem.Of(line, units, icon, text, sub, tone);
    }
}
