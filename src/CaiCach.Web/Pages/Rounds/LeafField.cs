namespace CaiCach.Web.Pages.Rounds;

/// <summary>One thing to fill in for a leaf.</summary>
/// <param name="Part">After the leaf's code in the name of the field.</param>
/// <param name="Options">Of a choice; null for a number or text.</param>
public sealed record LeafField(string Part, string Label, IReadOnlyList<(string Key, string Label)>? Options = null);
