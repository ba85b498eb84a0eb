namespace CaiCach.Web.Api;

/// <summary>A page of a list by key.</summary>
/// <param name="Items">The rows, newest first.</param>
/// <param name="Next">Give it as <c>after</c> to get the page that follows; null on the last one.</param>
internal sealed record Page<T>(IReadOnlyList<T> Items, Guid? Next)
{
    public const int Most = 200;

    public static Page<T> Of((IReadOnlyList<T> Rows, bool More) found, Func<T, Guid> key) => new(found.Rows, found.More ? key(found.Rows[^1]) : null);

    public static int Size(int? take) => Math.Clamp(take ?? 50, 1, Most);
}
