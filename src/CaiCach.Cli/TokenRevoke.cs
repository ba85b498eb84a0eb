using CaiCach.Kernel.Actions;
using CaiCach.Kernel.Permissions;
using CaiCach.Organisations.Sessions;
using Microsoft.Extensions.DependencyInjection;

namespace CaiCach.Cli;

/// <summary>Ends a token for the HTTP API.</summary>
internal sealed class TokenRevoke : ICommand
{
    public string Name => "token revoke";

    public string Help => "MÃ-SỐ: thu hồi mã truy cập API";

    public async Task<int> RunAsync(Arguments arguments, IServiceProvider services, CancellationToken cancellationToken)
    {
        if (!Guid.TryParse(arguments.Word(0, "mã số"), out var id))
        {
            throw new UsageException("Mã số phải là mã được in khi cấp.");
        }

        var outcome = await services.GetRequiredService<RevokeAccessToken>().RunAsync(id, new ActionContext(Actor.System, Authority.None), cancellationToken);
        Console.WriteLine(outcome.Succeeded ? "Đã thu hồi." : outcome.Refusals[0].Message);
        return outcome.Succeeded ? 0 : 1;
    }
}
