using System.Text.Encodings.Web;
using CaiCach.Dossiers;
using CaiCach.Web.Kit;
using Microsoft.AspNetCore.Html;

namespace CaiCach.Web.Pages.Shared;

/// <summary>State of a dossier as icon, word and colour; lateness before everything else. Written straight into the page: a list has fifty of them.</summary>
public sealed record StateBadge(DossierState State, DateTimeOffset DueAt, DateTimeOffset? FinishedAt, Timeliness? Timeliness, DateTimeOffset Now) : IHtmlContent
{
    public void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        var (tone, icon, word) = Look;
        writer.Write($"<span class=\"badge {tone}\">{IconTagHelper.Svg(icon)}{encoder.Encode(word)}</span>");
    }

    (string Tone, string Icon, string Word) Look => State switch
    {
        DossierState.Returned or DossierState.Done => Timeliness switch
        {
            CaiCach.Dossiers.Timeliness.Late => ("bad", "exclamation-circle", State.Label() + ", trễ hạn"),
            CaiCach.Dossiers.Timeliness.Early => ("good", "check-circle", State.Label() + ", trước hạn"),
            _ => ("good", "check-circle", State.Label() + ", đúng hạn"),
        },
        DossierState.Withdrawn or DossierState.Closed => ("", "slash-circle", State.Label()),
        DossierState.AwaitingSupplement or DossierState.Paused => ("", "pause-circle", State.Label()),
        _ when Now > DueAt => ("bad", "alarm", State.Label() + ", quá hẹn"),
        _ when DueAt - Now < TimeSpan.FromDays(1) => ("warn", "hourglass-split", State.Label() + ", sắp đến hẹn"),
        _ => ("info", "clock", State.Label()),
    };
}
