using CaiCach.Kernel.Permissions;
using CaiCach.Organisations.Posts;
using CaiCach.Organisations.Units;

namespace CaiCach.Web.Pages.Administration;

/// <summary>The fields of an asked-for post.</summary>
public sealed class PostForm
{
    public Guid? UnitId { get; set; }

    public Role? Role { get; set; }

    public string? Title { get; set; }

    public DateOnly? From { get; set; }

    public DateOnly? To { get; set; }

    /// <summary>Somebody began to fill it in.</summary>
    public bool IsTouched => UnitId is not null || Role is not null || !string.IsNullOrWhiteSpace(Title);

    public NewPost ToPost() => new() { UnitId = UnitId ?? Guid.Empty, Role = Role, Title = Title, From = From, To = To };

    /// <summary>Agencies with their parts, for the list of units.</summary>
    public static IEnumerable<(Unit Agency, IReadOnlyList<Unit> Parts)> Choices(UnitSnapshot units) =>
        units.Agencies.Where(Exists).Select(a => (a, (IReadOnlyList<Unit>)[.. units.PartsOf(a.Id).Where(Exists)]));

    static bool Exists(Unit unit) => unit.ValidTo is null;
}
