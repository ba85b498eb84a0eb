using CaiCach.Organisations.Administering;
using Microsoft.Extensions.DependencyInjection;

namespace CaiCach.Cli;

/// <summary>The way back in when no administrator can sign in any more.</summary>
internal sealed class OfficialReset : ICommand
{
    public string Name => "official reset";

    public string Help => "TÊN-ĐĂNG-NHẬP --reason LÝ-DO [--second-factor]: cấp lại mật khẩu, in một lần; --second-factor: tắt cả xác thực hai bước";

    public async Task<int> RunAsync(Arguments arguments, IServiceProvider services, CancellationToken cancellationToken)
    {
        if (!await Everything.IsMigratedAsync(services, cancellationToken))
        {
            return 1;
        }

        var (user, context) = (arguments.Word(0, "tên đăng nhập"), Everything.Context(services));
        if (await services.GetRequiredService<OfficialReader>().IdOfAsync(user, context.Authority, cancellationToken) is not { } id)
        {
            Console.Error.WriteLine($"Không có tài khoản {user}.");
            return 1;
        }

        var options = new OfficialOptions { OfficialId = id, Reason = arguments.Required("reason") };
        if (arguments.Has("second-factor"))
        {
            var off = await services.GetRequiredService<ResetSecondFactor>().RunAsync(options, context, cancellationToken);
            if (!off.Succeeded)
            {
                return Everything.Refuse(off.Refusals);
            }
        }

        var reset = await services.GetRequiredService<ResetPassword>().RunAsync(options, context, cancellationToken);
        if (!reset.Succeeded)
        {
            return Everything.Refuse(reset.Refusals);
        }

        Console.WriteLine(reset.Value.Password);
        Console.Error.WriteLine($"Mật khẩu mới của {user}, không hiện lại lần nữa; phải đổi khi đăng nhập.");
        return 0;
    }
}
