using CaiCach.Kernel.Audit;
using CaiCach.Organisations.Units;

namespace CaiCach.Web.Kit;

/// <summary>A line of a story: who did what, where, when.</summary>
/// <param name="At">When.</param>
/// <param name="Who">Name of the person.</param>
/// <param name="Text">What, in words that follow the name.</param>
/// <param name="Where">Unit of the person.</param>
/// <param name="Sub">Further words on a line of their own.</param>
/// <param name="Icon">Icon of the action.</param>
/// <param name="Tone">Empty, <c>warn</c>, <c>bad</c> or <c>wait</c>.</param>
public sealed record TimelineItem(DateTimeOffset At, string Who, string Text, string? Where, string? Sub, string Icon, string Tone = "")
{
    /// <summary>A line of a record's history in the words that its module has for it.</summary>
    public static TimelineItem Of(StoryLine line, UnitSnapshot units, string icon, string text, string? sub, string tone) =>
        new(line.At, line.OfficialName, text, units.NameOf(line.UnitId), sub, icon, tone);
}
