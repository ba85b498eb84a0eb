using CaiCach.Accountability.Apologies;
using CaiCach.Kernel.Outcomes;
using CaiCach.Kernel.Text;

namespace CaiCach.Accountability.Drafting;

/// <summary>The words of a draft, cleaned and checked, all faults at once.</summary>
internal sealed record DraftText(string Cause, string Remedy)
{
    const int Maximum = 2000;

    public static Outcome<DraftText> Of(LatenessCause cause, string? causeText, string? remedyText)
    {
        var refusals = new List<Refusal>();
        if (!Enum.IsDefined(cause))
        {
            refusals.Add(new Refusal("apology.cause", "Hãy chọn nguyên nhân chậm.", nameof(DraftApologyOptions.Cause)));
        }

        var text = new DraftText(
            Required(causeText, "lý do chậm", nameof(DraftApologyOptions.CauseText), refusals),
            Required(remedyText, "biện pháp khắc phục", nameof(DraftApologyOptions.RemedyText), refusals));
        return refusals.Count > 0 ? refusals : text;
    }

    static string Required(string? typed, string what, string field, List<Refusal> refusals)
    {
        var clean = NormalText.Lines(typed) ?? "";
        if (clean.Length == 0)
        {
            refusals.Add(new Refusal("apology.missing", $"Hãy nhập {what}.", field));
        }
        else if (clean.Length > Maximum)
        {
            refusals.Add(new Refusal("apology.too_long", $"Phần {what} dài {clean.Length} ký tự, tối đa {Maximum}.", field));
        }

        return clean;
    }
}
