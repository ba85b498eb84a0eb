using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace CaiCach.Data.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class InternalProcesses : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.RenameColumn(
                name: "version_id",
                table: "procedure_process_step",
                newName: "process_id");

            migrationBuilder.RenameIndex(
                name: "ix_procedure_process_step_version_id_ordinal",
                table: "procedure_process_step",
                newName: "ix_procedure_process_step_process_id_ordinal");

            migrationBuilder.AddColumn<string>(
                name: "key",
                table: "procedure_process_step",
                type: "TEXT",
                maxLength: 20,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "stage",
                table: "procedure_process_step",
                type: "TEXT",
                maxLength: 40,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<Guid>(
                name: "unit_id",
                table: "procedure_process_step",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "unit_rule",
                table: "procedure_process_step",
                type: "TEXT",
                maxLength: 40,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "key",
                table: "dossier_step",
                type: "TEXT",
                maxLength: 20,
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "process_id",
                table: "dossier_dossier",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "step_key",
                table: "dossier_dossier",
                type: "TEXT",
                maxLength: 20,
                nullable: true);

            migrationBuilder.CreateTable(
                name: "procedure_process",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    procedure_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    state = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    valid_from = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    valid_to = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    decision_number = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    decision_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    based_on_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    reason = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_procedure_process", x => x.id);
                    table.ForeignKey(
                        name: "FK_procedure_process_procedure_procedure_procedure_id",
                        column: x => x.procedure_id,
                        principalTable: "procedure_procedure",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_procedure_process_procedure_process_based_on_id",
                        column: x => x.based_on_id,
                        principalTable: "procedure_process",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "procedure_process_move",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    process_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ordinal = table.Column<int>(type: "INTEGER", nullable: false),
                    from_key = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    to_key = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    words = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    is_default = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_procedure_process_move", x => x.id);
                    table.ForeignKey(
                        name: "FK_procedure_process_move_procedure_process_process_id",
                        column: x => x.process_id,
                        principalTable: "procedure_process",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "procedure_process_referral",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    process_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    step_key = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    unit_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    hours = table.Column<decimal>(type: "TEXT", precision: 18, scale: 6, nullable: false),
                    order = table.Column<int>(type: "INTEGER", nullable: false),
                    required = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_procedure_process_referral", x => x.id);
                    table.ForeignKey(
                        name: "FK_procedure_process_referral_procedure_process_process_id",
                        column: x => x.process_id,
                        principalTable: "procedure_process",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "ix_dossier_dossier_process_id_id_open",
                table: "dossier_dossier",
                columns: new[] { "process_id", "id" },
                filter: "closed_at IS NULL");

            migrationBuilder.CreateIndex(
                name: "ix_procedure_process_based_on_id",
                table: "procedure_process",
                column: "based_on_id");

            migrationBuilder.CreateIndex(
                name: "ix_procedure_process_procedure_id_number",
                table: "procedure_process",
                columns: new[] { "procedure_id", "number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_procedure_process_procedure_id_open",
                table: "procedure_process",
                column: "procedure_id",
                unique: true,
                filter: "state = 'Draft'");

            migrationBuilder.CreateIndex(
                name: "ix_procedure_process_move_process_id_from_key_to_key",
                table: "procedure_process_move",
                columns: new[] { "process_id", "from_key", "to_key" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_procedure_process_referral_process_id_step_key",
                table: "procedure_process_referral",
                columns: new[] { "process_id", "step_key" });

            // Each version that had steps has a process of its own now, under the same id: its steps by the stages that their roles mean, in one straight way.
            migrationBuilder.Sql("""
                INSERT INTO procedure_process (id, procedure_id, number, state, valid_from, valid_to, version)
                SELECT v.id, v.procedure_id, v.number, CASE WHEN v.valid_from IS NULL THEN 'Draft' ELSE 'Published' END, v.valid_from, v.valid_to, 1
                FROM procedure_version v WHERE EXISTS (SELECT 1 FROM procedure_process_step s WHERE s.process_id = v.id);
                """);
            migrationBuilder.Sql("""
                UPDATE procedure_process_step SET "key" = 'b' || ordinal,
                    stage = CASE
                        WHEN role = 'CounterOfficer' AND EXISTS (SELECT 1 FROM procedure_process_step e WHERE e.process_id = procedure_process_step.process_id AND e.ordinal < procedure_process_step.ordinal AND e.role = 'AgencyHead') THEN 'Return'
                        WHEN role = 'CounterOfficer' THEN 'Receive'
                        WHEN role = 'HeadOfUnit' AND NOT EXISTS (SELECT 1 FROM procedure_process_step e WHERE e.process_id = procedure_process_step.process_id AND e.ordinal < procedure_process_step.ordinal AND e.role = 'Specialist') THEN 'Assign'
                        WHEN role = 'AgencyHead' THEN 'Sign'
                        ELSE 'Work' END,
                    unit_rule = CASE role WHEN 'CounterOfficer' THEN 'OneStop' WHEN 'AgencyHead' THEN 'Agency' ELSE 'Division' END;
                """);
            migrationBuilder.Sql("""
                INSERT INTO procedure_process_move (id, process_id, ordinal, from_key, to_key, is_default)
                SELECT a.id, a.process_id, a.ordinal, a."key", b."key", true FROM procedure_process_step a
                JOIN procedure_process_step b ON b.process_id = a.process_id AND b.ordinal = (SELECT MIN(c.ordinal) FROM procedure_process_step c WHERE c.process_id = a.process_id AND c.ordinal > a.ordinal);
                """);

            // Dossiers follow the process of the version they were received under; the open ones stand in the first step of the stage that their state means.
            migrationBuilder.Sql("""
                UPDATE dossier_dossier SET process_id = version_id WHERE imported_from IS NULL AND EXISTS (SELECT 1 FROM procedure_process p WHERE p.id = dossier_dossier.version_id);
                """);
            migrationBuilder.Sql("""
                UPDATE dossier_dossier SET step_key = (SELECT s."key" FROM procedure_process_step s WHERE s.process_id = dossier_dossier.process_id
                    AND s.stage = CASE COALESCE(dossier_dossier.state_before_supplement, dossier_dossier.state_before_pause, dossier_dossier.state) WHEN 'Accepted' THEN 'Receive' WHEN 'HandedOver' THEN 'Receive'
                        WHEN 'AwaitingAssignment' THEN 'Assign' WHEN 'AwaitingApproval' THEN 'Sign' WHEN 'Done' THEN 'Return' ELSE 'Work' END
                    ORDER BY s.ordinal LIMIT 1)
                WHERE process_id IS NOT NULL AND closed_at IS NULL;
                """);

            migrationBuilder.DropForeignKey(
                name: "FK_procedure_process_step_procedure_version_version_id",
                table: "procedure_process_step");

            migrationBuilder.AlterColumn<string>(
                name: "role",
                table: "procedure_process_step",
                type: "TEXT",
                maxLength: 40,
                nullable: true,
                oldClrType: typeof(string),
                oldType: "TEXT",
                oldMaxLength: 40);

            migrationBuilder.CreateIndex(
                name: "ix_procedure_process_step_process_id_key",
                table: "procedure_process_step",
                columns: new[] { "process_id", "key" },
                unique: true);

            migrationBuilder.AddForeignKey(
                name: "FK_procedure_process_step_procedure_process_process_id",
                table: "procedure_process_step",
                column: "process_id",
                principalTable: "procedure_process",
                principalColumn: "id",
                onDelete: ReferentialAction.Restrict);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "FK_procedure_process_step_procedure_process_process_id",
                table: "procedure_process_step");

            migrationBuilder.DropTable(
                name: "procedure_process_move");

            migrationBuilder.DropTable(
                name: "procedure_process_referral");

            migrationBuilder.DropTable(
                name: "procedure_process");

            migrationBuilder.DropIndex(
                name: "ix_procedure_process_step_process_id_key",
                table: "procedure_process_step");

            migrationBuilder.DropIndex(
                name: "ix_dossier_dossier_process_id_id_open",
                table: "dossier_dossier");

            migrationBuilder.DropColumn(
                name: "key",
                table: "procedure_process_step");

            migrationBuilder.DropColumn(
                name: "stage",
                table: "procedure_process_step");

            migrationBuilder.DropColumn(
                name: "unit_id",
                table: "procedure_process_step");

            migrationBuilder.DropColumn(
                name: "unit_rule",
                table: "procedure_process_step");

            migrationBuilder.DropColumn(
                name: "key",
                table: "dossier_step");

            migrationBuilder.DropColumn(
                name: "process_id",
                table: "dossier_dossier");

            migrationBuilder.DropColumn(
                name: "step_key",
                table: "dossier_dossier");

            migrationBuilder.RenameColumn(
                name: "process_id",
                table: "procedure_process_step",
                newName: "version_id");

            migrationBuilder.RenameIndex(
                name: "ix_procedure_process_step_process_id_ordinal",
                table: "procedure_process_step",
                newName: "ix_procedure_process_step_version_id_ordinal");

            migrationBuilder.AlterColumn<string>(
                name: "role",
                table: "procedure_process_step",
                type: "TEXT",
                maxLength: 40,
                nullable: false,
                defaultValue: "",
                oldClrType: typeof(string),
                oldType: "TEXT",
                oldMaxLength: 40,
                oldNullable: true);

            migrationBuilder.AddForeignKey(
                name: "FK_procedure_process_step_procedure_version_version_id",
                table: "procedure_process_step",
                column: "version_id",
                principalTable: "procedure_version",
                principalColumn: "id",
                onDelete: ReferentialAction.Restrict);
        }
    }
}
