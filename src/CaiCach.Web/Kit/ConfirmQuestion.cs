namespace CaiCach.Web.Kit;

/// <summary>
/// What a page of its own asks before something final is done. What was typed travels along, so that "yes" sends it and "back" gives it back.
/// </summary>
/// <param name="Title">"Rút hồ sơ H45.20-210701-0001?"</param>
/// <param name="Follows">What will follow, a sentence each.</param>
/// <param name="Yes">The words of the button that does it.</param>
/// <param name="Crumb">Name of the page it came from.</param>
public sealed record ConfirmQuestion(string Title, IReadOnlyList<string> Follows, string Yes, string Crumb)
{
    /// <summary>Facts to look at once more before it is done.</summary>
    public IReadOnlyList<(string Label, string? Value)> Facts { get; init; } = [];

    /// <summary>True for what destroys or refuses.</summary>
    public bool IsDestructive { get; init; }
}
