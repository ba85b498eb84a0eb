namespace CaiCach.Procedures.Drafting;

/// <summary>One difference between two versions.</summary>
/// <param name="Part">Where.</param>
/// <param name="Label">What it is called: a paper's case, a fee's name, a heading.</param>
/// <param name="Before">As it was; null where it is added.</param>
/// <param name="After">As it will be; null where it is taken away.</param>
/// <param name="What">In a word or two, what about it changes.</param>
public sealed record ContentChange(ContentPart Part, string Label, string? Before, string? After, string? What = null)
{
    /// <summary>"thêm", "bỏ", "sửa".</summary>
    public string Kind => Before is null ? "thêm" : After is null ? "bỏ" : "sửa";
}
