namespace CaiCach.Web.Api;

/// <summary>Marks a route that needs no permission besides the token: what is everybody's, or the caller's own.</summary>
internal sealed class AnyOfficial
{
    public static readonly AnyOfficial Instance = new();
}
