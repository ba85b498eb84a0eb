namespace CaiCach.Browser.Tests.Pages;

/// <summary>Something wrong on a page.</summary>
/// <param name="Kind">Which promise it breaks.</param>
/// <param name="Where">Page, window and theme.</param>
/// <param name="What">What to mend.</param>
public sealed record Finding(FindingKind Kind, string Where, string What)
{
    public override string ToString() => $"{Where}: {What}";
}
