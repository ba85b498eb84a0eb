namespace CaiCach.Web.Api;

/// <summary>Marks a route that writes; the document then asks for the key.</summary>
internal sealed class CommandRoute
{
    public static readonly CommandRoute Instance = new();
}
