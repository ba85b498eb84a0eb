namespace CaiCach.Kernel.Text;

/// <summary>An address within the product, such as <c>/dossiers/…</c>: what may be shown as a link without leading a reader elsewhere.</summary>
public static class LocalLink
{
    public static bool Is(string link) => link.StartsWith('/') && !link.StartsWith("//", StringComparison.Ordinal) && !link.Contains('\\', StringComparison.Ordinal);
}
