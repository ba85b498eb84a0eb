using CaiCach.Accountability.Apologies;
using CaiCach.Dossiers.Viewing;
using CaiCach.Kernel.Audit;
using CaiCach.Organisations.Units;
using CaiCach.Web.Kit;

namespace CaiCach.Web.Pages.Apologies;

/// <summary>Vietnamese words, icon and tone for the events of a letter.</summary>
public static class LetterWords
{
    public static TimelineItem Line(StoryLine line, UnitSnapshot units)
    {
        var (icon, text, sub, tone) = Of(line);
        return TimelineItem.Of(line, units, icon, text, sub, tone);
    }

    static (string Icon, string Text, string? Sub, string Tone) Of(StoryLine line) => line.Event switch
    {
        { Type: "apology.drafted" } e when e.As<ApologyDrafted>() is var x => ("pencil-square", "lập thư xin lỗi", $"hẹn mới {KitPage.At(x.NewDueAt)}", ""),
        { Type: "apology.signed" } e when e.As<ApologySigned>() is var x => ("check-circle", $"ký thư số {x.Number}", x.SignerTitle, ""),
        { Type: "apology.sent" } e when e.As<ApologySent>() is var x => ("send", $"đổi hẹn sang {KitPage.At(x.NewDueAt)} và gửi thư", x.IsBreach ? "muộn hơn quy định" : null, x.IsBreach ? "bad" : ""),
        { Type: "apology.cancelled" } e when e.As<ApologyCancelled>() is var x => ("slash-circle", "huỷ thư", x.Reason, "wait"),
        var other => ("clock", other.Type, null, ""),
    };
}
