using CaiCach.ReformPlans.Listing;
using CaiCach.Web.Hosting;
using CaiCach.Web.Kit;

namespace CaiCach.Web.Pages.Plans;

/// <summary>What the person, his unit, or the agency that he heads still has to do for plans.</summary>
public sealed class MineModel(MyTasks tasks, CurrentOfficial current) : KitPage(current)
{
    public IReadOnlyList<(string Heading, IReadOnlyList<MyTaskRow> Rows)> Groups { get; private set; } = [];

    public async Task OnGetAsync()
    {
        var rows = await tasks.RunAsync(Current.Context(null), Aborted);
        Groups =
        [
            .. new (string Heading, IReadOnlyList<MyTaskRow> Rows)[]
            {
                ("Của tôi", [.. rows.Where(r => r.IsMine)]),
                ("Chưa giao cho ai", [.. rows.Where(r => !r.IsMine && r.ResponsibleOfficialId is null)]),
                ("Của đơn vị, cơ quan", [.. rows.Where(r => !r.IsMine && r.ResponsibleOfficialId is not null)]),
            }.Where(g => g.Rows.Count > 0),
        ];
    }
}
