using CaiCach.ReformPlans.Listing;
using CaiCach.Web.Hosting;
using CaiCach.Web.Kit;

namespace CaiCach.Web.Pages.Plans;

/// <summary>What the person, his unit, or the agency that he heads still has to do for plans.</summary>
public sealed class MineModel(MyTasks tasks, CurrentOfficial current) : KitPage(current)
{
    public IReadOnlyList<(string Heading, IReadOnlyList<MyTaskRow> Rows)> Groups { get; private set; } = [];

    public async Task OnGetAsync() => Groups = MyTaskGroups.Of(await tasks.RunAsync(Current.Context(null), Aborted));
}
