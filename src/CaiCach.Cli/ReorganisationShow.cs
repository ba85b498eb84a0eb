using CaiCach.Organisations.Reorganisations;
using Microsoft.Extensions.DependencyInjection;

namespace CaiCach.Cli;

/// <summary>What a reorganisation would move, or has moved.</summary>
internal sealed class ReorganisationShow : ICommand
{
    public string Name => "reorganisation show";

    public string Help => "[--id …] [--json]: các đợt sắp xếp; một đợt thì in diễn tập và thực hiện, từng đơn vị; mã thoát 1 khi thực hiện khác diễn tập";

    public async Task<int> RunAsync(Arguments arguments, IServiceProvider services, CancellationToken cancellationToken)
    {
        if (!await Everything.IsMigratedAsync(services, cancellationToken))
        {
            return 1;
        }

        if (arguments.Option("id") is { } text)
        {
            return Guid.TryParse(text, out var id) ? await PrintAsync(id, arguments.Has("json"), services, cancellationToken) : throw new UsageException($"--id {text}: không phải mã của một đợt.");
        }

        foreach (var r in await services.GetRequiredService<ReorganisationReader>().ListAsync(cancellationToken))
        {
            Console.WriteLine($"{r.Id}  {r.On:dd/MM/yyyy}  {r.State.Label(),-14} {r.Name}");
        }

        return 0;
    }

    internal static async Task<int> PrintAsync(Guid id, bool json, IServiceProvider services, CancellationToken cancellationToken)
    {
        if (await services.GetRequiredService<ReorganisationReader>().FindAsync(id, cancellationToken) is not { } view)
        {
            Console.Error.WriteLine("Không có đợt sắp xếp này.");
            return 1;
        }

        var r = view.Reorganisation;
        if (json)
        {
            JsonOutput.Print(new
            {
                r.Id, r.Name, r.Decision, r.On, State = r.State.ToString().ToLowerInvariant(), r.Lost, r.Moved, r.Trouble, Agrees = view.Agrees,
                Moves = view.Rows.Select(m => new { m.What, From = view.CodeOf(m.FromUnitId), To = view.CodeOf(m.ToUnitId), m.Expected, m.Executed, m.Same }),
            });
        }
        else
        {
            Console.WriteLine($"{r.Name} ({r.Decision}), từ {r.On:dd/MM/yyyy}: {r.State.Label()}{(r.Trouble is null ? "" : ". " + r.Trouble)}");
            foreach (var sort in view.Rows.GroupBy(x => x.What))
            {
                Console.WriteLine($"  {view.LabelOf(sort.Key)}: {sort.Sum(x => x.Expected)}{(r.StartedAt is null ? "" : $", đã chuyển {sort.Sum(x => x.Executed ?? 0)}{(sort.All(x => x.Same) ? "" : " KHÁC")}")}");
            }

            foreach (var lost in view.Rows.Where(x => x.ToUnitId is null))
            {
                Console.WriteLine($"  CHƯA CÓ NƠI ĐẾN: {lost.Expected} {view.LabelOf(lost.What).ToLowerInvariant()} của {view.CodeOf(lost.FromUnitId)} {view.NameOf(lost.FromUnitId)}. {view.AdviceOf(lost.What)}");
            }
        }

        return r.State == ReorganisationState.Executed && !view.Agrees ? 1 : 0;
    }
}
