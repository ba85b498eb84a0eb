using CaiCach.Surveys.Listing;
using CaiCach.Web.Hosting;
using CaiCach.Web.Kit;
using Microsoft.AspNetCore.Mvc;

namespace CaiCach.Web.Pages.Surveys;

/// <summary>Surveys, the last year first.</summary>
public sealed class IndexModel(SurveyList list, CurrentOfficial current) : KitPage(current)
{
    const int Size = 50;

    [BindProperty(SupportsGet = true)]
    public Guid? After { get; set; }

    public IReadOnlyList<SurveyRow> Rows { get; private set; } = [];

    public bool More { get; private set; }

    public async Task OnGetAsync() => (Rows, More) = await list.RunAsync(null, After, Size, Current.Authority, Aborted);
}
