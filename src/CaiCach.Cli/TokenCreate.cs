using System.Globalization;
using CaiCach.Kernel.Actions;
using CaiCach.Kernel.Permissions;
using CaiCach.Kernel.Time;
using CaiCach.Organisations.Sessions;
using Microsoft.Extensions.DependencyInjection;

namespace CaiCach.Cli;

/// <summary>A token for the HTTP API, printed this once.</summary>
internal sealed class TokenCreate : ICommand
{
    public string Name => "token create";

    public string Help => "TÀI-KHOẢN --name TÊN [--days 90]: cấp mã truy cập API; mã chỉ hiện một lần";

    public async Task<int> RunAsync(Arguments arguments, IServiceProvider services, CancellationToken cancellationToken)
    {
        if (!int.TryParse(arguments.Option("days") ?? "90", NumberStyles.None, CultureInfo.InvariantCulture, out var days))
        {
            throw new UsageException("--days phải là số ngày.");
        }

        var outcome = await services.GetRequiredService<CreateAccessToken>().RunAsync(
            new CreateAccessTokenOptions { UserName = arguments.Word(0, "tài khoản"), Name = arguments.Required("name"), Days = days },
            new ActionContext(Actor.System, Authority.None), cancellationToken);
        if (!outcome.Succeeded)
        {
            Console.Error.WriteLine(outcome.Refusals[0].Message);
            return 1;
        }

        Console.WriteLine(outcome.Value.Token);
        Console.Error.WriteLine($"Mã số {outcome.Value.Id} (dùng khi thu hồi); hết hạn ngày {LocalClock.ToLocalDate(outcome.Value.ExpiresAt):dd/MM/yyyy}. Mã không hiện lại lần nữa.");
        return 0;
    }
}
