using CaiCach.ParIndex.Rounds.Listing;
using CaiCach.Web.Hosting;
using CaiCach.Web.Kit;
using Microsoft.AspNetCore.Mvc;

namespace CaiCach.Web.Pages.Rounds;

/// <summary>Rounds that a person may know of.</summary>
public sealed class IndexModel(RoundList list, CurrentOfficial current) : KitPage(current)
{
    const int Size = 20;

    [BindProperty(SupportsGet = true)]
    public Guid? After { get; set; }

    public IReadOnlyList<RoundRow> Rows { get; private set; } = [];

    public bool More { get; private set; }

    public async Task OnGetAsync() => (Rows, More) = await list.RunAsync(After, Size, Current.Context(null), Aborted);
}
