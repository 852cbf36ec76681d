package io.github.jdynox.memory.operation;

import io.github.jdynox.memory.fault.ServiceFault;
import io.github.jdynox.memory.table.TableSettings;
import io.github.jdynox.memory.wire.Members;
import io.github.jdynox.memory.wire.Rule;
import io.github.jdynox.memory.wire.Shape;
import io.github.jdynox.memory.wire.Shapes;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads a table's settings from requests that make or change it. */
final class SettingsReader {

    static final Shape TABLE_CLASS = Shapes.text(Rule.oneOf("STANDARD", "STANDARD_INFREQUENT_ACCESS"));

    static final Shape ENCRYPTION = Shapes.structure("SSESpecification")
            .with("Enabled", Shapes.flag())
            .with("SSEType", Shapes.text(Rule.oneOf("AES256", "KMS")))
            .with("KMSMasterKeyId", Shapes.text())
            .build();

    private static final List<String> CEILINGS = List.of("MaxReadRequestUnits", "MaxWriteRequestUnits");

    static final Shape ON_DEMAND = Shapes.structure("OnDemandThroughput")
            .with("MaxReadRequestUnits", Shapes.big())
            .with("MaxWriteRequestUnits", Shapes.big())
            .build();

    private SettingsReader() {}

    /** The settings of a new table. */
    static TableSettings created(Members request, boolean onDemand) {
        Map<String, Long> ceilings = ceilings(request);
        if (!onDemand && !ceilings.isEmpty()) {
            throw ServiceFault.invalidParameters(ceilings.keySet().iterator().next()
                    + " for OnDemandThroughput cannot be specified when table BillingMode is PROVISIONED.");
        }
        ceilings.forEach((member, units) -> requireRange(member, units >= 1));
        return new TableSettings(
                request.flag("DeletionProtectionEnabled"),
                request.text("TableClass"),
                encrypted(request, false),
                ceilings);
    }

    /** The settings of a table as a request changes them. */
    static TableSettings changed(Members request, boolean onDemand, TableSettings old) {
        Map<String, Long> given = ceilings(request);
        if (!onDemand && !given.isEmpty()) {
            throw ServiceFault.invalidParameters(given.keySet().iterator().next()
                    + " for OnDemandThroughput cannot be specified when the table BillingMode is PROVISIONED");
        }
        given.forEach((member, units) -> requireRange(member, units >= 1 || units == -1));
        Map<String, Long> ceilings = new LinkedHashMap<>(onDemand ? old.ceilings() : Map.of());
        ceilings.putAll(given);
        ceilings.values().removeIf(units -> units == -1);
        Boolean deletionProtection = request.optionalFlag("DeletionProtectionEnabled");
        String tableClass = request.text("TableClass");
        return new TableSettings(
                deletionProtection == null ? old.deletionProtection() : deletionProtection,
                tableClass == null ? old.tableClass() : tableClass,
                encrypted(request, old.encrypted()),
                ceilings);
    }

    /** Whether a request to change a table has a setting in it. */
    static boolean isIn(Members request) {
        return request.has("DeletionProtectionEnabled")
                || request.has("TableClass")
                || request.has("SSESpecification")
                || !ceilings(request).isEmpty();
    }

    private static boolean encrypted(Members request, boolean before) {
        Members encryption = request.members("SSESpecification");
        return encryption == null ? before : encryption.flag("Enabled");
    }

    private static Map<String, Long> ceilings(Members request) {
        Map<String, Long> ceilings = new LinkedHashMap<>();
        Members given = request.members("OnDemandThroughput");
        for (String member : CEILINGS) {
            Long units = given == null ? null : given.whole(member);
            if (units != null) {
                ceilings.put(member, units);
            }
        }
        return ceilings;
    }

    private static void requireRange(String member, boolean within) {
        if (!within) {
            throw ServiceFault.invalidParameters(
                    "Requested " + member + " for OnDemandThroughput for table is outside of valid range");
        }
    }
}
