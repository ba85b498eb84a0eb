using CaiCach.Kernel.Text;
using CaiCach.Kernel.Time;
using CaiCach.Organisations;
using CaiCach.Organisations.Units;
using CaiCach.Web.Hosting;
using CaiCach.Web.Kit;
using Microsoft.AspNetCore.Mvc;

namespace CaiCach.Web.Pages.Units;

/// <summary>The agencies as they stood on a day, one below the other.</summary>
public sealed class IndexModel(UnitDirectory directory, LocalClock clock, CurrentOfficial current) : KitPage(current)
{
    [BindProperty(SupportsGet = true)]
    public DateOnly? AsOf { get; set; }

    /// <summary>Part of a name, or a code: also one of former days.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Text { get; set; }

    public DateOnly ShownDay => AsOf ?? clock.Today;

    public bool IsToday => ShownDay == clock.Today;

    public UnitSnapshot Units { get; private set; } = null!;

    /// <summary>With how far each stands below the province.</summary>
    public IReadOnlyList<(Unit Unit, int Depth)> Rows { get; private set; } = [];

    public bool MayKeep => Current.Authority.HasAny(OrganisationsPermissions.ManageUnits);

    public async Task OnGetAsync()
    {
        Units = (await directory.GetAsync(Aborted)).On(ShownDay);
        if (string.IsNullOrWhiteSpace(Text))
        {
            var below = Units.Agencies.Where(u => u.IsOpenOn(ShownDay)).ToLookup(u => u.ParentId);
            Rows = [.. Below(below, null, 0)];
            return;
        }

        // A search looks through all days: whoever types an old name or code wants to know what became of it.
        var key = SearchKey.Of(Text);
        Rows = [.. (Units.Find(Text) is { } known ? [known] : Units.All.Where(u => u.SearchKey.Contains(key, StringComparison.Ordinal) || SearchKey.Of(u.Code).Contains(key, StringComparison.Ordinal)))
            .OrderBy(u => u.Id != u.AgencyId).ThenByDescending(u => u.IsOpenOn(ShownDay)).ThenBy(u => u.Sort).Take(100).Select(u => (u, 0))];
    }

    static IEnumerable<(Unit Unit, int Depth)> Below(ILookup<Guid?, Unit> below, Guid? parent, int depth) => depth > 6 ? []
        : below[parent].OrderBy(u => u.Sort).SelectMany(u => Below(below, u.Id, depth + 1).Prepend((u, depth)));
}
